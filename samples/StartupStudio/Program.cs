using System.Net.Http.Json;

// The models run in a ComfyUI on the studio's own machine; no SDK takes their names, so the project file declares them.
using var studio = new HttpClient { BaseAddress = new Uri("http://localhost:8188") };
var style = args.FirstOrDefault() ?? "poster";
var checkpoint = style == "photo" ? "flux1-dev.safetensors" : "sd3.5_large.safetensors";
var workflow = new
{
    prompt = new Dictionary<string, object>
    {
        ["1"] = new { class_type = "CheckpointLoaderSimple", inputs = new { ckpt_name = checkpoint } },
    },
};
using var answer = await studio.PostAsJsonAsync("/prompt", workflow);
Console.WriteLine(answer.IsSuccessStatusCode ? $"a {style} is on its way" : $"the studio said {answer.StatusCode}");
Console.WriteLine("Powered by Stability AI");

using System.Diagnostics;

// Paints the same prompts with both models, so that people can be asked which picture they prefer.
string[] models = ["stabilityai/stable-diffusion-3.5-large", "black-forest-labs/FLUX.1-dev"];
foreach (var model in models)
{
    var start = new ProcessStartInfo("python3") { ArgumentList = { "paint.py", "--model", model, "--prompts", "prompts.txt" } };
    using var painting = Process.Start(start)!;
    await painting.WaitForExitAsync();
    Console.WriteLine($"{model}: {(painting.ExitCode == 0 ? "painted" : "failed")}");
}

Console.WriteLine("Powered by Stability AI");

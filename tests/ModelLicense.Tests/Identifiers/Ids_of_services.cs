namespace ModelLicense.Tests.Identifiers;

/// <summary>What only a vendor serves is called as the vendor calls it, with and without a day.</summary>
public class Ids_of_services
{
    [Theory]
    [InlineData("qwen-audio-turbo-2024-12-04", "Alibaba Cloud")]
    [InlineData("qwen3-asr-flash-realtime-2025-10-27", "Alibaba Cloud")]
    [InlineData("wanx2.1-t2i-turbo", "Alibaba Cloud")]
    [InlineData("cosyvoice-v2", "Alibaba Cloud")]
    [InlineData("ERNIE-Bot", "Baidu")]
    [InlineData("embedding-3", "Zhipu AI")]
    [InlineData("speech-01-turbo", "MiniMax")]
    [InlineData("SparkDesk-Max", "iFlytek")]
    [InlineData("360gpt-pro", "360")]
    [InlineData("llama-3.1-sonar-large-128k-online", "Perplexity")]
    [InlineData("playai-tts", "PlayAI")]
    [InlineData("cartesia/sonic-2", "Cartesia")]
    [InlineData("aura-2-thalia-en", "Deepgram")]
    [InlineData("slam-1", "AssemblyAI")]
    [InlineData("claude-instant-1.1", "Anthropic")]
    [InlineData("gemini-1.5-flash-8b-001", "Google")]
    [InlineData("davinci-instruct-beta", "OpenAI")]
    [InlineData("solar-embedding-1-large-query", "Upstage")]
    [InlineData("luminous-supreme-control", "Aleph Alpha")]
    [InlineData("stable-diffusion-v1-6", "Stability AI")]
    public void are_the_vendors(string id, string provider)
    {
        var model = Assert.IsType<Match.Exactly>(Shipped.Catalog.Resolve(id)).Model;

        Assert.Equal((Access.Hosted, provider), (model.Access, model.Provider));
    }

    [Theory]
    [InlineData("yolov8m-pose.safetensors", "yolov8")]
    [InlineData("movenet_multipose_lightning.onnx", "movenet")]
    [InlineData("hand_landmarker.task", "mediapipe-tasks")]
    [InlineData("taesd.safetensors", "taesd")]
    [InlineData("acestep-v15-turbo-Q4_K_M.gguf", "ace-step-1.5")]
    [InlineData("RWKV-4-Pile-169M-20220807-8023.pth", "rwkv-4")]
    [InlineData("PP-OCRv6_medium_det_onnx_infer", "pp-ocr")]
    [InlineData("parakeet-tdt_ctc-110m-q8_0.gguf", "parakeet-tdt-ctc")]
    [InlineData("t5xxl_fp16.safetensors", "t5-1.1")]
    public void are_not_those_of_small_models_that_are_files(string id, string model) => Assert.Equal(model, Assert.IsType<Match.Exactly>(Shipped.Catalog.Resolve(id)).Model.Key);
}

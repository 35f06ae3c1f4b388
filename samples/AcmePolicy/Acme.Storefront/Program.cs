using OllamaSharp;

// Multimodal, and Acme is domiciled in Germany: the policy knows that, the developer need not.
var assistant = new OllamaApiClient(new Uri("http://localhost:11434"), "llama4:scout");

await foreach (var part in assistant.GenerateAsync("Which bicycle fits a rider of 1.90 m?"))
{
    Console.Write(part?.Response);
}

Console.WriteLine("Built with Llama");

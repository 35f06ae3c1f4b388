using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using ModelLicense;
using OllamaSharp;

// Somebody once read that Llama 3 is "Apache 2.0", and wrote it down.
[assembly: UsesModel("meta-llama/Meta-Llama-3-8B-Instruct", License = "Apache-2.0")]

// A small model answers at once, on the machine beside the web server...
IChatClient quick = new OllamaApiClient(new Uri("http://localhost:11434"), "llama3.1");

// ...and the same family answers longer questions, behind the company's own gateway.
var thorough = Kernel.CreateBuilder()
    .AddOpenAIChatCompletion("meta-llama/Llama-3.1-8B-Instruct", new Uri("http://models.internal:8000/v1"), apiKey: "none")
    .Build()
    .GetRequiredService<IChatCompletionService>();

// What both licenses ask for in return, from everyone and at any size.
Console.WriteLine("Built with Llama. Built with Meta Llama 3.");

while (Console.ReadLine() is { Length: > 0 } question)
{
    Console.WriteLine(question.Length < 80
        ? (await quick.GetResponseAsync(question)).Text
        : (await thorough.GetChatMessageContentAsync(question)).Content);
}

using Microsoft.Extensions.AI;
using OllamaSharp;

var ollama = new Uri("http://localhost:11434");

// Chosen in 2024, and still allowed: what counts is June 2024, the month before Llama 3.1 was released.
IChatClient today = new OllamaApiClient(ollama, "llama3.1:70b");

// The upgrade that somebody proposed. What counts is March 2025, the month before Llama 4 was released.
IChatClient tomorrow = new OllamaApiClient(ollama, "meta-llama/Llama-4-Scout-17B-16E-Instruct");

foreach (var (name, client) in new[] { ("today", today), ("tomorrow", tomorrow) })
{
    Console.WriteLine($"{name}: {(await client.GetResponseAsync("What is a license?")).Text}");
}

// What both licenses ask for in return, at any size.
Console.WriteLine("Built with Llama");

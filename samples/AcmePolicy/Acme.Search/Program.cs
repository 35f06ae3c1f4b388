using OllamaSharp;

var server = new Uri("http://localhost:11434");

// Apache-2.0 and pinned: nothing to say.
var writer = new OllamaApiClient(server, "mistral:7b-instruct-q4_K_M");

// Not on Acme's list; legal has agreed until the summer (modellicense.json).
var ranker = new OllamaApiClient(server, "gemma2:9b-instruct-q4_K_M");

Console.WriteLine($"{writer.SelectedModel} {ranker.SelectedModel}");

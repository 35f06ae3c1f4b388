// The models run in a server of the company's own. This program only says what is there, and what it is built with.
string[] models = ["acme/Llama-Acme-8B", "acme/assistant-8b", "acme/merged-24b"];
Console.WriteLine($"{string.Join(", ", models)}. Built with Llama");

// A pocket translator: the program and its own fine-tune of Llama 3.1 in one box, for machines without a network.
var weights = Path.Combine(AppContext.BaseDirectory, "models", "pocket-8b.gguf");
Console.WriteLine(File.Exists(weights) ? $"translating with {Path.GetFileName(weights)}" : "the weights are missing; see the README");

using System.Text;
using ModelLicense.Tool;

// What is redirected into a file shall be the same on every machine.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return Command.Run(args, Directory.GetCurrentDirectory(), Console.Out, Console.Error);

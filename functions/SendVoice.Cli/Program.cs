using SendVoice.Cli.CommandLine;

return await SendVoiceCommand.RunAsync(args, Terminal.OfThisProcess());

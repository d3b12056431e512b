using System.CommandLine;
using Azure;
using Microsoft.Extensions.Options;
using SendVoice.Cli.Deploying;
using SendVoice.Cli.Evaluating;
using SendVoice.Cli.Explaining;
using SendVoice.Cli.Importing;
using SendVoice.Cli.Loading;
using SendVoice.Cli.Packing;
using SendVoice.Cli.Streaming;
using SendVoice.Cli.Testing;
using SendVoice.Cli.Training;
using SendVoice.Cli.Up;
using SendVoice.Core.Areas;
using SendVoice.Functions.Intake;

namespace SendVoice.Cli.CommandLine;

/// <summary>The table of contents of the command, and the one place where failures become exit codes.</summary>
internal static class SendVoiceCommand
{
    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        using var interruption = new Interruption();
        try
        {
            return await InvokeAsync(args, terminal, interruption.Token);
        }
        catch (BadUsageException exception)
        {
            return Complain(terminal, exception.Message, ExitCode.BadUsage);
        }
        catch (CommandFailedException exception)
        {
            return Complain(terminal, exception.Message, ExitCode.Failed);
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            return Complain(terminal, "stopped.", ExitCode.Failed);
        }
        catch (AggregateException tries) when (tries.InnerExceptions.All(IsOfTheWorld))
        {
            // How the storage clients report several failed tries; they all failed for much the same reason.
            return Complain(terminal, FirstLine(tries.InnerExceptions[^1]), ExitCode.Failed);
        }
        catch (Exception exception) when (IsOfTheWorld(exception))
        {
            return Complain(terminal, FirstLine(exception), ExitCode.Failed);
        }
    }

    private static RootCommand Root(Terminal terminal) =>
        new("Lets families of disabled children be heard by their council.")
        {
            UpCommand.Create(terminal),
            TestCommand.Create(terminal),
            AnonymiseCommand.Create(terminal),
            ClassifyCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            EvaluateCommand.Create(terminal),
            ImportCommand.Create(terminal),
            PackCommand.Create(terminal),
            PublishCommand.Create(terminal),
            LoadCommand.Create(terminal),
            TrainAnonymiserCommand.Create(terminal),
        };

    private static async Task<int> InvokeAsync(string[] args, Terminal terminal, CancellationToken cancellationToken)
    {
        // A comment may begin with somebody's @handle: that is no file of further options.
        var parsed = Root(terminal).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            var path = parsed.CommandResult.Command is RootCommand ? "" : $" {parsed.CommandResult.Command.Name}";
            // A word it does not know is reported after its consequences, and says most.
            var error = parsed.UnmatchedTokens.Count > 0 ? $"There is no {parsed.UnmatchedTokens[0]} here" : parsed.Errors[0].Message.TrimEnd('.');
            throw new BadUsageException($"{error}. See `sendvoice{path} --help`.");
        }

        var configuration = new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        return await parsed.InvokeAsync(configuration, cancellationToken);
    }

    /// <summary>
    /// Disks, networks, storage and hand-written settings fail on every machine: a sentence will do. Anything else is our mistake, and its
    /// trace is wanted.
    /// </summary>
    private static bool IsOfTheWorld(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or HttpRequestException or RequestFailedException
            or SettingsException or OptionsValidationException or IntakeUnavailableException;

    private static string FirstLine(Exception exception) => exception.Message.Split('\n')[0].Trim();

    private static int Complain(Terminal terminal, string message, int exitCode)
    {
        terminal.Complain(message);
        return exitCode;
    }
}

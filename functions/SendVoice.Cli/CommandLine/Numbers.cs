using System.CommandLine;
using System.Globalization;

namespace SendVoice.Cli.CommandLine;

/// <summary>Options that take a whole number between two others.</summary>
internal static class Numbers
{
    public static Option<int> Option(string name, string description, int least, int most, Func<int>? otherwise = null)
    {
        var option = new Option<int>(name)
        {
            Description = description,
            Required = otherwise is null,
            CustomParser = result =>
            {
                if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
                    return number;

                result.AddError($"{name} takes a whole number from {least} to {most}.");
                return default;
            },
        };
        if (otherwise is not null)
            option.DefaultValueFactory = _ => otherwise();

        return option;
    }
}

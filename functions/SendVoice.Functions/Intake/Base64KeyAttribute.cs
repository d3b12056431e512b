using System.ComponentModel.DataAnnotations;

namespace SendVoice.Functions.Intake;

/// <summary>Base64 of exactly 32 bytes. The error names the setting and never its value.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class Base64KeyAttribute : ValidationAttribute
{
    private const int Bytes = 32;

    public override bool IsValid(object? value) =>
        value is string text && Convert.TryFromBase64String(text, new byte[Bytes + 2], out var written) && written == Bytes;

    public override string FormatErrorMessage(string name) => $"{name} must be base64 of {Bytes} random bytes.";
}

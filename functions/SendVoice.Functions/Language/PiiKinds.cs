using Azure.AI.TextAnalytics;
using SendVoice.Core.Anonymising;

namespace SendVoice.Functions.Language;

/// <summary>
/// Which of the service's categories are asked for, what they are to us, and how sure it must be. Left out on purpose: job titles, ages,
/// quantities and web addresses stay by our policy; numbers that only other countries give nobody writes here. What comes back is looked at once more
/// against what stays (<see cref="Anonymiser.Unite(string, Anonymisation, IReadOnlyList{FoundSpan})"/>).
/// </summary>
internal static class PiiKinds
{
    /// <summary>A name is judged by a model: below this it is as often a word that only looks like one.</summary>
    private const double SureName = 0.7;

    /// <summary>Most organisations that families name are public bodies or services.</summary>
    private const double SureOrganisation = 0.8;

    /// <summary>A number or an address on the net has a form of its own; the form counts for more than the score, 0.8 for a plain telephone number.</summary>
    private const double SureForm = 0.5;

    private static readonly Dictionary<string, (SpanType Type, double Least)> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        [PiiEntityCategory.Person.ToString()] = (SpanType.Person, SureName),
        [PiiEntityCategory.Organization.ToString()] = (SpanType.Setting, SureOrganisation),
        [PiiEntityCategory.Address.ToString()] = (SpanType.Address, SureName),
        [PiiEntityCategory.Date.ToString()] = (SpanType.Dob, SureName),
        [PiiEntityCategory.Email.ToString()] = (SpanType.Email, SureForm),
        [PiiEntityCategory.PhoneNumber.ToString()] = (SpanType.Phone, SureForm),
        [PiiEntityCategory.UKNationalHealthNumber.ToString()] = (SpanType.Nhs, SureForm),
        [PiiEntityCategory.UKNationalInsuranceNumber.ToString()] = (SpanType.Id, SureForm),
        [PiiEntityCategory.UKDriversLicenseNumber.ToString()] = (SpanType.Id, SureForm),
        [PiiEntityCategory.UKElectoralRollNumber.ToString()] = (SpanType.Id, SureForm),
        [PiiEntityCategory.UKUniqueTaxpayerNumber.ToString()] = (SpanType.Id, SureForm),
        [PiiEntityCategory.UsukPassportNumber.ToString()] = (SpanType.Id, SureForm),
        [PiiEntityCategory.CreditCardNumber.ToString()] = (SpanType.Id, SureForm),
        [PiiEntityCategory.InternationalBankingAccountNumber.ToString()] = (SpanType.Id, SureForm),
    };

    public static IReadOnlyList<PiiEntityCategory> Wanted { get; } = [.. Known.Keys.Select(name => new PiiEntityCategory(name))];

    /// <summary>Null when the entity is of a kind that does not count, or is too much of a guess.</summary>
    public static FoundSpan? SpanOf(PiiEntity entity)
    {
        // A date that was asked for as Date comes back as DateTime, of the subcategory Date.
        var name = entity.Category.ToString() is "DateTime" ? entity.SubCategory ?? "" : entity.Category.ToString();
        return Known.TryGetValue(name, out var kind) && entity.ConfidenceScore >= kind.Least
            ? new FoundSpan(entity.Offset, entity.Offset + entity.Length, kind.Type, Math.Min(entity.ConfidenceScore, 1))
            : null;
    }
}

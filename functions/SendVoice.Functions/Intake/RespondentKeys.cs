using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using SendVoice.Core.Areas;

namespace SendVoice.Functions.Intake;

/// <summary>
/// Links one person's messages without keeping their number or address: HMAC-SHA256 of the normalised address under the area's pepper. The area's
/// pepper is drawn from the installation's by HKDF (RFC 5869), so the same person has unrelated keys in two areas.
/// </summary>
public sealed class RespondentKeys(IOptions<SecretOptions> options)
{
    private readonly byte[] _pepper = Convert.FromBase64String(options.Value.RespondentPepper);

    /// <param name="area">Whose pepper to use.</param>
    /// <param name="address">An E.164 number or a lower-case e-mail address.</param>
    /// <returns>64 hexadecimal digits.</returns>
    public string For(AreaKey area, string address)
    {
        var pepper = HKDF.DeriveKey(HashAlgorithmName.SHA256, _pepper, 32, info: Encoding.UTF8.GetBytes("respondent|" + area.Value));
        return Convert.ToHexStringLower(HMACSHA256.HashData(pepper, Encoding.UTF8.GetBytes(address)));
    }
}

using Microsoft.Extensions.Options;
using SendVoice.Core.Comments;

namespace SendVoice.Functions.Intake;

/// <summary>Gives comments their reference codes, and codes the keys under which receipts are kept.</summary>
public sealed class ReferenceCodes(IOptions<SecretOptions> options)
{
    private readonly byte[] _secret = Convert.FromBase64String(options.Value.ReceiptSecret);

    public ReferenceCode For(CommentId comment) => ReferenceCode.For(comment, _secret);

    /// <summary>A keyed hash: whoever reads the table cannot read codes from it. 64 hexadecimal digits.</summary>
    public string KeyOf(ReferenceCode code) =>
        Convert.ToHexStringLower(System.Security.Cryptography.HMACSHA256.HashData(_secret, System.Text.Encoding.UTF8.GetBytes("key\n" + code.Value)));
}

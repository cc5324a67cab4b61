using System.Text;
using ExpertCouncil.Core.Import.Plan;

namespace ExpertCouncil.Web.Pages.Admin.WorkPlan;

/// <summary>A plan file as it comes: first as a file, then, between the two steps, as a field of the form.</summary>
internal static class PlanUpload
{
    /// <summary>One byte more than is taken, so that a larger file is known for one without being read whole.</summary>
    public static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken cancellationToken)
    {
        var bytes = new byte[Math.Min(file.Length, PlanBytes.MostBytes + 1)];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancellationToken);

        return bytes;
    }

    /// <summary>The text as a field: in Base64, for a form would change its line ends.</summary>
    public static string Kept(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    /// <returns>Nothing where the field holds no text that was kept.</returns>
    public static byte[] Bytes(string? kept)
    {
        var bytes = new byte[(kept?.Length ?? 0) * 3 / 4];

        return Convert.TryFromBase64String(kept ?? "", bytes, out var written) ? bytes[..written] : [];
    }
}

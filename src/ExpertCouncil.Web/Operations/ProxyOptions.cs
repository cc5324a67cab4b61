using System.ComponentModel.DataAnnotations;
using System.Net;

namespace ExpertCouncil.Web.Operations;

/// <summary>The proxies that stand before the portal; only they may say whom they speak for.</summary>
public sealed class ProxyOptions : IValidatableObject
{
    public const string Section = "Proxy";

    /// <summary>Addresses or networks: <c>10.0.0.5</c>, <c>10.0.0.0/24</c>.</summary>
    public IList<string> Known { get; init; } = [];

    public static IPNetwork Network(string known) =>
        IPAddress.TryParse(known, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8) : IPNetwork.Parse(known);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        Known.Where(known => !IPAddress.TryParse(known, out _) && !IPNetwork.TryParse(known, out _))
            .Select(known => new ValidationResult($"The setting Proxy:Known names '{known}': it must be an address such as 10.0.0.5 or a network such as 10.0.0.0/24."));
}

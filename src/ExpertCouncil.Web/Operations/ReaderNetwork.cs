using System.Net;
using System.Net.Sockets;

namespace ExpertCouncil.Web.Operations;

internal static class ReaderNetwork
{
    /// <summary>What a reader is counted by: the address of version 4, or the network of version 6, for whoever has one address of it has all.</summary>
    public static IPAddress Of(IPAddress? reader)
    {
        if (reader is null)
        {
            return IPAddress.None;
        }

        if (reader.AddressFamily != AddressFamily.InterNetworkV6 || reader.IsIPv4MappedToIPv6)
        {
            return reader.MapToIPv4();
        }

        var bytes = reader.GetAddressBytes();
        bytes.AsSpan(8).Clear();

        return new IPAddress(bytes);
    }
}

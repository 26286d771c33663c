/// A block of IP addresses that are not public (the special-purpose address registries of RFC
/// 6890).
public enum AddressBlock: String, Hashable, Sendable, CaseIterable, CustomStringConvertible {
    /// `0.0.0.0/8`, `::`.
    case unspecified
    /// `127.0.0.0/8`, `::1`.
    case loopback
    /// `10.0.0.0/8`, `172.16.0.0/12`, `192.168.0.0/16`, `fc00::/7`, `fec0::/10`.
    case `private`
    /// `169.254.0.0/16`, `fe80::/10`: the metadata services of cloud providers use it.
    case linkLocal
    /// `100.64.0.0/10`: shared by the customers of a carrier.
    case shared
    /// `192.0.2.0/24`, `198.51.100.0/24`, `203.0.113.0/24`, `2001:db8::/32`, `3fff::/20`.
    case documentation
    /// `198.18.0.0/15`, `2001:2::/48`.
    case benchmarking
    /// `224.0.0.0/4`, `ff00::/8`.
    case multicast
    /// All other addresses that are not public.
    case reserved

    /// The name of the block in plain English.
    public var description: String {
        switch self {
        case .linkLocal: "link-local"
        default: rawValue
        }
    }
}

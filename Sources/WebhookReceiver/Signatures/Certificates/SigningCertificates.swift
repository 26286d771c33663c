#if Certificates
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import X509

/// The RSA keys in certificates that requests refer to by address.
///
/// The application fetches them. Only addresses of the provider are called, only trusted certificates are
/// kept, and each is used only while it is valid.
struct SigningCertificates: Sendable {
    private struct Entry: Sendable {
        let key: RSAKey
        let validity: ClosedRange<Date>
    }

    private let isAllowed: @Sendable (_ address: String) -> Bool
    private let now: @Sendable () -> Date
    private let cache: KeyCache<String, Entry>

    init(
        trust: CertificateTrust, limits: KeyCacheLimits, now: @escaping @Sendable () -> Date,
        fetch: @escaping CertificateFetch, isAllowed: @escaping @Sendable (String) -> Bool,
        isName: @escaping @Sendable (String) -> Bool
    ) {
        self.isAllowed = isAllowed
        self.now = now
        cache = KeyCache(limits: limits) { address in
            // An answer that is no certificate, such as an error page, is as good as none: it throws.
            let chain = try CertificateText.chain(of: try await fetch(address))
            guard let leaf = await trust.leaf(of: chain, at: now()),
                leaf.hostNames.contains(where: { isName($0.lowercased()) }),
                leaf.notValidBefore <= leaf.notValidAfter,
                let key = try? RSAKey(publicKey: Array(leaf.publicKey.subjectPublicKeyInfoBytes))
            else { return nil }
            return Entry(key: key, validity: leaf.notValidBefore...leaf.notValidAfter)
        }
    }

    /// The key of the certificate at an address.
    ///
    /// - Throws: ``SignatureError/certificateNotTrusted``, or ``SignatureError/keysUnavailable`` when the
    ///   certificate cannot be fetched now.
    func key(at address: String) async throws(SignatureError) -> RSAKey {
        guard isAllowed(address) else { throw .certificateNotTrusted }
        let entry: Entry?
        do {
            entry = try await cache.keys(for: address)
        } catch {
            throw .keysUnavailable
        }
        guard let entry, entry.validity.contains(now()) else { throw .certificateNotTrusted }
        return entry.key
    }
}

/// Fetches certificates.
///
/// - Parameter address: The `https` address, whose host was checked. Do not follow redirects.
/// - Returns: The certificate, and possibly those that it leads to, in PEM.
/// - Throws: An error when the certificates are temporarily unavailable.
public typealias CertificateFetch = @Sendable (_ address: String) async throws -> [UInt8]
#endif

#if Certificates
#if canImport(CryptoKit)
import CryptoKit
#else
import Crypto
#endif
import CryptoExtras
import Foundation
import X509

/// Signs with an RSA key, without the code under test.
struct RSASigner: Sendable {
    private let key: _RSA.Signing.PrivateKey

    init(_ text: String = TestKeys.first) throws {
        key = try _RSA.Signing.PrivateKey(
            derRepresentation: Data(base64Encoded: text) ?? Data())
    }

    var publicKey: Certificate.PublicKey { Certificate.PublicKey(key.publicKey) }
    var privateKeyPEM: String { key.pemRepresentation }
    var publicKeyPEM: String { key.publicKey.pemRepresentation }

    /// The public key without its algorithm, and with it.
    var publicKeys: [Data] {
        [key.publicKey.pkcs1DERRepresentation, key.publicKey.derRepresentation]
    }

    /// The modulus and the exponent.
    var numbers: (modulus: [UInt8], exponent: [UInt8]) {
        get throws {
            let numbers = try key.publicKey.getKeyPrimitives()
            return ([UInt8](numbers.modulus), [UInt8](numbers.publicExponent))
        }
    }

    func sha256(_ message: [UInt8]) -> [UInt8] {
        signature(SHA256.hash(data: Data(message)))
    }

    func sha1(_ message: [UInt8]) -> [UInt8] {
        signature(Insecure.SHA1.hash(data: Data(message)))
    }

    private func signature(_ digest: some Digest) -> [UInt8] {
        (try? key.signature(for: digest, padding: .insecurePKCS1v1_5))
            .map { [UInt8]($0.rawRepresentation) } ?? []
    }
}
#endif

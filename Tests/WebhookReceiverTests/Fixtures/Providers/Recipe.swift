#if Receiver
#if canImport(CryptoKit)
import CryptoKit
#else
import Crypto
#endif
import Foundation
import WebhookReceiver

/// The functions of which the documentation of providers consists.
enum Recipe {
    static func hmacSHA256(_ key: [UInt8], _ parts: [UInt8]...) -> [UInt8] {
        let data = Data(parts.joined())
        return Array(HMAC<SHA256>.authenticationCode(for: data, using: SymmetricKey(data: key)))
    }

    static func hmac(_ algorithm: HMACAlgorithm, _ key: [UInt8], _ message: [UInt8]) -> [UInt8] {
        let (key, data) = (SymmetricKey(data: key), Data(message))
        return switch algorithm {
        case .sha1: Array(HMAC<Insecure.SHA1>.authenticationCode(for: data, using: key))
        case .sha256: Array(HMAC<SHA256>.authenticationCode(for: data, using: key))
        case .sha384: Array(HMAC<SHA384>.authenticationCode(for: data, using: key))
        case .sha512: Array(HMAC<SHA512>.authenticationCode(for: data, using: key))
        }
    }

    static func sha256(_ message: [UInt8]) -> [UInt8] {
        Array(SHA256.hash(data: Data(message)))
    }

    static func hex(_ bytes: [UInt8]) -> String {
        bytes.map { String(format: "%02x", $0) }.joined()
    }

    static func base64(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

    static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
}
#endif

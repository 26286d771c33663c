#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension String {
    /// The bytes that this text represents in Base64 (RFC 4648, section 4); `nil` if it is not Base64.
    package var base64Bytes: [UInt8]? { Data(base64Encoded: self).map { [UInt8]($0) } }

    /// Creates the Base64 of bytes (RFC 4648, section 4).
    package init(base64 bytes: [UInt8]) {
        self = Data(bytes).base64EncodedString()
    }
}

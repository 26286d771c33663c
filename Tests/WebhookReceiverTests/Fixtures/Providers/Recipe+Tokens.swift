#if Receiver
import Foundation

extension Recipe {
    static func base64URL(_ bytes: [UInt8]) -> String {
        base64(bytes).replacingOccurrences(of: "+", with: "-")
            .replacingOccurrences(of: "/", with: "_").replacingOccurrences(of: "=", with: "")
    }

    /// A signed token: the header and the claims in JSON, in order.
    static func token(
        _ header: String, _ claims: String, _ sign: ([UInt8]) -> [UInt8]
    ) -> String {
        let content = base64URL(bytes(header)) + "." + base64URL(bytes(claims))
        return content + "." + base64URL(sign(bytes(content)))
    }
}
#endif

#if Receiver
import StrictJSON

extension String {
    /// The URL with a parameter at the end of its query.
    func appendingParameter(_ name: String, _ value: String) -> String {
        let isPlain: (UInt8) -> Bool = { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "a")...UInt8(ascii: "z"):
                true
            default: "-._~".utf8.contains(byte)
            }
        }
        let parameter = [name, value].map { $0.percentEncoded { !isPlain($0) } }
            .joined(separator: "=")
        return self + (contains("?") ? "&" : "?") + parameter
    }
}
#endif

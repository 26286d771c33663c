#if CLI
import StrictJSON
import Yams

/// The values of schemas whose type is string, which YAML documents often write without quotes:
/// `1.10`, `010` and `true` are texts there, as they are written.
enum YAMLTexts {
    /// The keywords with values of a schema's type.
    static let keywords: Set<String> = ["const", "default", "enum", "example", "examples"]

    /// Whether a mapping is a schema whose `type` is string, or string and null.
    static func isTextSchema(_ mapping: Node.Mapping) -> Bool {
        mapping.contains { key, value in
            guard case .scalar(let scalar) = key, scalar.string == "type" else { return false }
            switch value {
            case .scalar(let type): return type.string == "string"
            case .sequence(let types):
                let names = types.compactMap { type in
                    if case .scalar(let scalar) = type { scalar.string } else { nil }
                }
                return names.contains("string")
                    && names.allSatisfy { $0 == "string" || $0 == "null" }
            default: return false
            }
        }
    }

    static func value(of scalar: Node.Scalar) -> JSONValue {
        YAMLScalar.value(of: scalar) == .null ? .null : .string(scalar.string)
    }
}
#endif

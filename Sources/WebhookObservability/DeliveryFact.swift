#if Observability
import Logging
import Tracing

/// A fact about a delivery or an attempt, as it is in logs and in spans.
enum DeliveryFact {
    case text(String)
    case number(Int)
    case flag(Bool)

    /// The fact in the metadata of a log.
    var metadata: Logger.MetadataValue {
        switch self {
        case .text(let text): .string(text)
        case .number(let number): .stringConvertible(number)
        case .flag(let flag): .stringConvertible(flag)
        }
    }
}

extension SpanAttributes {
    /// The facts as attributes of a span.
    init(_ facts: [(key: String, value: DeliveryFact)]) {
        self = [:]
        for (key, value) in facts {
            switch value {
            case .text(let text): self[key] = text
            case .number(let number): self[key] = number
            case .flag(let flag): self[key] = flag
            }
        }
    }
}
#endif

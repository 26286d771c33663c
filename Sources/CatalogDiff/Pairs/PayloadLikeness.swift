import EventCodeGeneration
import StrictJSON

/// Whether two payloads may be those of one event under two names.
struct PayloadLikeness {
    private let old: ComparedCatalog
    private let new: ComparedCatalog

    init(_ old: ComparedCatalog, _ new: ComparedCatalog) {
        self.old = old
        self.new = new
    }

    /// Whether at least nine of ten properties have the same name and the same kind of type.
    func isLikely(_ before: ValueType, _ after: ValueType) -> Bool {
        guard case .record(let first) = before, case .record(let second) = after,
            let olds = old.record(first)?.properties, let news = new.record(second)?.properties
        else { return kind(before) == kind(after) }
        let kinds = Dictionary(
            olds.map { (ExactText($0.wireName), kind($0.type)) }, uniquingKeysWith: { $1 })
        let equal = news.filter { kinds[ExactText($0.wireName)] == kind($0.type) }.count
        return equal * 10 >= (olds.count + news.count - equal) * 9
    }

    /// A type without its name.
    private func kind(_ type: ValueType) -> String {
        switch type {
        case .record: "object"
        case .union: "union"
        case .openEnum, .string: "string"
        case .numberedEnum: "enum"
        case .array(let element): "[\(kind(element))]"
        case .map(let value): "{\(kind(value))}"
        case .optional(let wrapped): kind(wrapped)
        default: type.swiftName
        }
    }
}

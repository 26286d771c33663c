/// An open enum for the strings that a catalog lists.
struct EnumTemplate {
    let model: EnumModel
    let access: String

    var source: SourceText {
        """
        \(model.documentation.source)
        \(access)enum \(model.name): \(conformance) {
            \(model.cases.map { "case \($0.name)" })
            /// A value that the catalog does not list, as received.
            case unknown(String)

            /// The values that the catalog lists.
            \(access)static let allKnown: [Self] = [
                \(model.cases.map { ".\($0.name)," })
            ]

            /// The raw values of ``allKnown``, in the same order.
            \(access)static let knownValues = JSONKeys([
                \(model.cases.map { SourceText(StringLiteral($0.value).source + ",") })
            ])
            \(model.numbers.map(knownNumbers) ?? "")

            /// The value as it is written in JSON.
            \(access)var rawValue: String {
                switch self {
                \(model.cases.map { "case .\($0.name): \(StringLiteral($0.value).source)" })
                case .unknown(let value): value
                }
            }
        }
        """
    }

    private var conformance: String {
        model.numbers == nil ? "OpenStringEnum" : "NumberedStringEnum"
    }

    private func knownNumbers(_ numbers: [Int64]) -> SourceText {
        """

        /// The integers that may stand for the values of ``allKnown``, in the same order.
        \(access)static let knownNumbers: [Int64] = [
            \(numbers.map { "\(Int($0))," })
        ]
        """
    }
}

import EventCatalog

/// An open enum for the strings that a catalog lists.
struct EnumTemplate {
    let model: EnumModel
    let access: AccessLevel
    /// The attribute of the declaration.
    let attribute: SourceText
    let library: LibraryNames

    var source: SourceText {
        """
        \(model.documentation.source)
        \(attribute)
        \(access)enum \(model.name): \(conformance) {
            \(model.cases.map { "case \($0.name)" })
            /// A value that the catalog does not list, as received.
            case unknown(\(string))

            /// The values that the catalog lists.
            \(access)static let allKnown: [Self] = [
                \(model.cases.map { ".\($0.name)," })
            ]

            /// The raw values of ``allKnown``, in the same order.
            \(access.hiddenModifiers)static let knownValues = WebhookEvents.KnownValues(of: allKnown)
            \(model.numbers.map(knownNumbers) ?? "")

            /// The value as it appears in JSON.
            \(access)var rawValue: \(string) {
                \(rawValues.first)
            }
            \(rawValues.otherParts.map { index in
                """

                private var rawValue\(index): \(string) {
                    \(rawValues.part(from: index))
                }
                """
            })
        }
        """
    }

    private var string: String { library.swift("String") }

    private var conformance: String {
        model.numbers == nil ? "WebhookEvents.OpenStringEnum" : "WebhookEvents.NumberedStringEnum"
    }

    private func knownNumbers(_ numbers: [Int64]) -> SourceText {
        """

        /// The integers that may be used instead of the values of ``allKnown``, in the same order.
        \(access.hiddenModifiers)static let knownNumbers: [\(library.swift("Int64"))] = [
            \(numbers.map { "\(String($0))," })
        ]
        """
    }

    private var rawValues: CaseSwitch {
        CaseSwitch(
            subject: "self",
            cases: model.cases.map { value in
                "case .\(value.name.text): \(StringLiteral(value.value).source)"
            },
            others: ["case .unknown(let value): value"], library: library,
            next: { "rawValue\($0)" })
    }
}

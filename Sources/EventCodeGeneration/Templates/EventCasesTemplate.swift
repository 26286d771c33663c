import EventCatalog

/// The common parts of the enum of all events and the enums of groups: the cases, their
/// initializers and their contents.
struct EventCasesTemplate {
    let cases: [EventCase]
    let access: AccessLevel
    /// The cases of the enum of all events that are not for an event type.
    var others: [String] = []
    let library: LibraryNames

    /// `case checkoutSessionPaid(Event<CheckoutSession>)`
    var declarations: [SourceText] {
        cases.map { value in
            """
            \(value.documentation.source)
            case \(value.name)(\(value.valueType))
            """
        }
    }

    private var int: String { library.swift("Int") }

    var reader: SourceText {
        """
        \(access.hiddenModifiers)init(
            type index: \(int), from decoder: inout WebhookEvents.EventDecoder
        ) throws(WebhookEvents.PayloadError) {
            \(reading.first)
        }
        \(reading.otherParts.map { index in
            """

            private init(
                type\(index) index: \(int), from decoder: inout WebhookEvents.EventDecoder
            ) throws(WebhookEvents.PayloadError) {
                \(reading.part(from: index))
            }
            """
        })
        """
    }

    /// `case 0: self = .checkoutSessionPaid(try decoder.event())`
    private var reading: CaseSwitch {
        CaseSwitch(
            subject: "index",
            cases: cases.map { value in
                switch value.content {
                case .event(let index):
                    "case \(index): self = .\(value.name.text)(try decoder.event())"
                case .group(let indices):
                    "case \(patterns(of: indices)): self = .\(value.name.text)"
                        + "(try \(value.valueType)(type: index, from: &decoder))"
                }
            },
            otherwise: library.swift("preconditionFailure")
                + #"("the catalog has no event type \(index)")"#,
            library: library, next: { "try self.init(type\($0): index, from: &decoder)" })
    }

    /// `0...3, 7`
    private func patterns(of indices: [Int]) -> String {
        var ranges: [ClosedRange<Int>] = []
        for index in indices {
            if let last = ranges.last, last.upperBound + 1 == index {
                ranges[ranges.count - 1] = last.lowerBound...index
            } else {
                ranges.append(index...index)
            }
        }
        return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0)" }
            .joined(separator: ", ")
    }

    var contents: SourceText {
        """
        \(access.hiddenModifiers)var content: (type: \(int)?, event: any WebhookEvents.EventProtocol) {
            \(everyCase.first)
        }
        \(everyCase.otherParts.map { index in
            """

            private var content\(index): (type: \(int)?, event: any WebhookEvents.EventProtocol) {
                \(everyCase.part(from: index))
            }
            """
        })
        """
    }

    private var everyCase: CaseSwitch {
        CaseSwitch(
            subject: "self",
            cases: cases.map { value in
                let content =
                    if case .event(let index) = value.content { "(\(index), event)" } else {
                        "event.content"
                    }
                return "case .\(value.name.text)(let event): \(content)"
            },
            others: others.map { "case .\($0)(let event): (nil, event)" },
            library: library, next: { "content\($0)" })
    }
}

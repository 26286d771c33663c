import StrictJSON

extension CatalogProblem {
    /// The finding and the expectation, in one line.
    package var message: String {
        switch self {
        case .notJSON(let reason):
            "not JSON: \(reason)"
        case .duplicateKey(let key):
            "duplicate key '\(printable(key))'"
        case .missingField(let field, let owner):
            "\(printable(owner)) has no '\(field)'"
        case .wrongType(let field, let expected, let found):
            "\(printable(field)) is \(found.phrase), expected \(expected)"
        case .unknownField(let field, let owner, _):
            "\(printable(owner)) has an unknown key '\(printable(field))', which is ignored"
        case .unknownEnvelopeField(let field, _):
            "'envelope' has an unknown key '\(printable(field))'"
        case .unsupportedVersion(let version):
            "unsupported catalog version '\(printable(version))', expected '\(CatalogVersion.current.text)'"
        case .newerVersion(let version):
            "the catalog has the version '\(printable(version))' of the format, of which this tool knows "
                + "'\(CatalogVersion.current.text)'"
        case .newerConstruct(let construct, let version):
            "'\(construct)' is not in the version '\(version)' of the format, which the catalog states"
        case .notInMessage(let text):
            "'\(printable(text))' does not point into the body of a message"
        case .noParent(let text, let steps):
            "'\(printable(text))' is outside the body: "
                + (steps == 0
                    ? "the catalog has no 'messages'"
                    : "'messages' has \(steps) location\(steps == 1 ? "" : "s")")
        case .wildcard(let text, _, _):
            "'*' in '\(printable(text))' would be a key of that name, not all elements of an array"
        case .typesAtKeys:
            "the locations end in the names of event types, but a type is the value at one of them"
        case .locationInKey(let key):
            "the location is in the value of '\(printable(key))', which only events of that type have"
        case .emptyEventType:
            "an event type is empty"
        case .noEvents:
            "the catalog has no events"
        case .notAnExpression(let text):
            "'\(printable(text))' is not a runtime expression"
        case .notInBody(let text):
            "'\(printable(text))' does not point into the body, which contains the batch"
        case .unknownProtocol(let name, _):
            "unknown protocol '\(printable(name))', expected 'cloudevents'"
        case .presetField(let field):
            "'\(field)' is determined by the protocol 'cloudevents', this one is ignored"
        case .versionsWithoutLocation(let owner):
            "\(printable(owner)) has versions, but the catalog has no expression for them"
        case .noVersions(let owner):
            "'versions' of \(printable(owner)) is empty"
        case .unknownTimeFormat(let format, _):
            "unknown time format '\(printable(format))', expected 'date-time', 'unix-time' or "
                + "'unix-time-ms'"
        case .unknownType(let type, _):
            "unknown type '\(printable(type))'"
        case .unknownKeyword(let keyword, _, let count):
            "unknown keyword '\(printable(keyword))', which is ignored\(schemas(count))"
        case .unknownFormat(let format, _, let count):
            "unknown format '\(printable(format))', which is ignored\(schemas(count))"
        case .untypedKeyword(let keyword, let count):
            "'\(keyword)' does not affect the generated types\(schemas(count))"
        case .requiredWithoutProperty(let name, _):
            "'required' has '\(printable(name))', which is not a property, so it is not enforced"
        case .emptyEnum:
            "'enum' is empty, so it is ignored"
        case .repeatedValue(let value):
            "'enum' has the value \(printable(value)) twice"
        case .valueOfOtherType(let keyword, let value, let types, let count):
            count == 1
                ? "the value \(printable(value)) of '\(keyword)' is not of the type \(types), so it is ignored"
                : "\(count) values of '\(keyword)' are not of the type \(types), so they are ignored: "
                    + "\(printable(value)) is the first"
        case .unknownReference(let reference, _):
            "unknown reference '\(printable(reference))', the value is kept as raw JSON"
        case .referenceOutsideCatalog(let reference):
            "reference '\(printable(reference))' is outside the target"
        case .missingFile(let path):
            "the referenced file '\(printable(path))' does not exist"
        case .fileNotJSON(let path, let reason):
            "the file '\(printable(path))' is not JSON: \(reason)"
        case .nameClash(let kind, let first, let second, let name):
            "\(kind) '\(printable(second))' has the same Swift name as "
                + "'\(printable(first))': '\(name)'"
        case .invalidSwiftName(let name):
            "'\(printable(name))' is not a valid Swift name"
        case .reservedName(let name):
            "the Swift name '\(name)' is reserved by Swift or by generated code"
        case .invalidSwiftType(let name):
            "'\(printable(name))' is not the name of a Swift type"
        case .unknownValue(let value, let owner, let expected):
            "\(owner) is '\(printable(value))', expected \(expected)"
        case .notAPointer(let text):
            "'\(printable(text))' is not a JSON pointer"
        case .unknownPointer(let pointer, _):
            "there is no value at '\(printable(pointer))'"
        case .pointerWithoutEffect(let pointer):
            "the value at '\(printable(pointer))' has neither a Swift name nor a type, so this entry has no effect"
        case .optionalWithoutEffect(let pointer):
            "the value at '\(printable(pointer))' neither is nor has a property, so this entry has no effect"
        case .unmatchedPattern(let pattern, _):
            "no event type of the catalog matches '\(printable(pattern))'"
        case .emptySelection:
            "'events' of the config selects no event of the catalog"
        case .catalogFileClash(let other):
            "the catalog has the same file name as '\(printable(other))', so their generated files would be the same"
        case .catalogClash(let other, let names, let difference):
            "generated names are also those of '\(printable(other))': "
                + Self.list(names)
                + (difference.map { difference in
                    ". '\(difference.name)' is of one schema, but differs: "
                        + "'\(printable(difference.line))' here, "
                        + "'\(printable(difference.otherLine))' there"
                } ?? "")
        case .removedMethods(let names):
            "handler methods were removed together with their events: " + Self.list(names)
        case .unusedImport(let name):
            "no type in 'types' is from the module '\(name)', which is not imported"
        case .internalNonexhaustive:
            "'nonexhaustive' has no effect on internal declarations"
        case .contradiction(let first, let second):
            "no value satisfies this schema together with the other ones here: it allows "
                + "\(printable(second)), and another \(printable(first))"
        case .untypedSchema(let reason, let location):
            "\(reason.rawValue) is kept as raw JSON, at '\(printable(location.description))'"
        case .exampleMismatch(let event, let path, let expected):
            "example of '\(printable(event))' does not match its schema: "
                + "expected \(printable(expected))\(suffix(path))"
        case .exampleBreaksSchema(let event, let path, let keyword, let message):
            "example of '\(printable(event))' violates '\(printable(keyword))' of its schema: "
                + "\(printable(message))\(suffix(path))"
        case .uncheckedKeyword(let keyword, let reason):
            "'\(printable(keyword))' is not checked: \(printable(reason))"
        }
    }

    /// At most five names.
    private static func list(_ names: [String]) -> String {
        names.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
            + (names.count > 5 ? " and \(names.count - 5) more" : "")
    }

    private func schemas(_ count: Int) -> String {
        count == 1 ? "" : " in \(count) schemas"
    }

    private func suffix(_ path: String) -> String {
        path.isEmpty ? "" : " at '\(printable(path))'"
    }

    /// Text from a catalog, escaped and cut for one line of a terminal.
    func printable(_ text: String) -> String {
        let scalars = text.unicodeScalars.prefix(201)
        let start = String(String.UnicodeScalarView(scalars.prefix(200))).escapedForTerminal()
        return scalars.count > 200 ? start + "…" : start
    }
}

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
        case .unsupportedVersion(let version):
            "unsupported catalog version '\(printable(version))', expected '1.0'"
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
        case .versionsWithoutPlace(let owner):
            "\(printable(owner)) has versions, but the catalog has no expression for them"
        case .noVersions(let owner):
            "'versions' of \(printable(owner)) is empty"
        case .unknownTimeFormat(let format, _):
            "unknown time format '\(printable(format))', expected 'date-time', 'unix-time' or "
                + "'unix-time-ms'"
        case .unknownType(let type, _):
            "unknown type '\(printable(type))'"
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
            "the value at '\(printable(pointer))' has no properties of its own and is none, so this entry has no effect"
        case .unmatchedPattern(let pattern, _):
            "no event type of the catalog matches '\(printable(pattern))'"
        case .emptySelection:
            "'events' of the config selects no event of the catalog"
        case .catalogFileClash(let other):
            "the catalog has the same file name as '\(printable(other))', so their generated files would be the same"
        case .catalogClash(let other, let names):
            "generated names are also those of '\(printable(other))': "
                + names.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
                + (names.count > 5 ? " and \(names.count - 5) more" : "")
        case .unusedImport(let name):
            "no type in 'types' is from the module '\(name)', which is not imported"
        case .internalNonexhaustive:
            "'nonexhaustive' has no effect on internal declarations"
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

    /// The fix, if there is an obvious one.
    package var note: String? {
        switch self {
        case .duplicateKey:
            "first declared here"
        case .missingField(let field, _) where field == "catalog":
            "add \"catalog\": \"1.0\""
        case .unknownField(_, _, let nearest?), .unknownType(_, let nearest?),
            .unknownProtocol(_, let nearest?), .unknownTimeFormat(_, let nearest?):
            "did you mean '\(printable(nearest))'?"
        case .unknownReference(_, let nearest?), .unmatchedPattern(_, let nearest?):
            "did you mean '\(printable(nearest))'?"
        case .referenceOutsideCatalog:
            "copy the schema into the target, and write '#/$defs/NAME' or 'FILE.json#/$defs/NAME'"
        case .missingFile:
            "paths are relative to the folder of the file that contains the reference"
        case .fileNotJSON:
            "the JSON error is here"
        case .emptyEventType:
            "the key is the type as it appears in messages, such as 'order.paid'"
        case .notAnExpression:
            "write '$message.payload#/POINTER' or '$message.header#/NAME'"
        case .notInBody:
            "write '$request.body#/POINTER'"
        case .versionsWithoutPlace:
            "add \"versions\": \"$message.payload#/POINTER\" beside 'events'"
        case .noVersions:
            "list each version by its value in messages, or use 'data' alone"
        case .nameClash:
            "first declared here; give one of them an 'x-swift-name'"
        case .reservedName:
            "choose another name with 'x-swift-name'"
        case .invalidSwiftName:
            "a Swift name consists of letters, digits and '_', and does not begin with a digit"
        case .invalidSwiftType:
            "write 'TYPE' or 'MODULE.TYPE', followed by '?' if null is a value"
        case .notAPointer:
            "write '/$defs/NAME', or 'FILE.json#/$defs/NAME' for a file of the target"
        case .unknownPointer(_, let nearest?):
            "the nearest is '\(printable(nearest))'"
        case .pointerWithoutEffect:
            "point to an event, a schema or an enum value that an event uses"
        case .optionalWithoutEffect:
            "point to the schema that has the properties, or to one of its properties"
        case .unmatchedPattern:
            "'*' stands for any characters, all others for themselves"
        case .emptySelection:
            "'include' has patterns of the types to generate, 'exclude' of those among them to leave out"
        case .catalogFileClash:
            "rename one of them: file names in a target must differ, and not only in case"
        case .catalogClash:
            "set \"typePrefix\" in the config beside one of them to a prefix of its own"
        case .unusedImport(let name):
            "in 'types', write '\(name).TYPE'"
        case .internalNonexhaustive:
            "set \"access\" to \"public\" or \"package\""
        case .exampleBreaksSchema:
            "the generated types do not enforce the keyword, so the example is still generated"
        default:
            nil
        }
    }

    private func suffix(_ path: String) -> String {
        path.isEmpty ? "" : " at '\(printable(path))'"
    }

    /// Text from a catalog, escaped and cut for one line of a terminal.
    private func printable(_ text: String) -> String {
        let scalars = text.unicodeScalars.prefix(201)
        let start = String(String.UnicodeScalarView(scalars.prefix(200))).escapedForTerminal()
        return scalars.count > 200 ? start + "…" : start
    }
}

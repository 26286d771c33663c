/// An invalid command line.
enum UsageError: Error, CustomStringConvertible {
    case missingCommand
    case unknownCommand(String)
    case missingCatalog
    case missingOption(String)
    case missingValue(String)
    case unknownOption(String)
    case unknownAccess(String)
    case invalidCount(String)
    case unexpectedArgument(String)

    var description: String {
        switch self {
        case .missingCommand: "no command given"
        case .unknownCommand(let command): "unknown command '\(command)', expected 'generate'"
        case .missingCatalog: "no catalog given"
        case .missingOption(let option): "missing '\(option)'"
        case .missingValue(let option): "missing value for '\(option)'"
        case .unknownOption(let option): "unknown option '\(option)'"
        case .unknownAccess(let text):
            "unknown access level '\(text)', expected 'public', 'package' or 'internal'"
        case .invalidCount(let text): "'\(text)' is not a number from 1 to 1000"
        case .unexpectedArgument(let argument): "expected one catalog, found also '\(argument)'"
        }
    }
}

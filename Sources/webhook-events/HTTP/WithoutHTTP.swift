#if CLI && !HTTP
import ArgumentParser

/// A command that needs the trait `HTTP`, in a tool that was built without it.
protocol CommandWithoutHTTP: ParsableCommand {
    static var name: String { get }
}

extension CommandWithoutHTTP {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: name, abstract: "Needs the trait 'HTTP'.")
    }

    mutating func run() throws { throw ValidationError(withoutHTTP) }
}

struct SendCommand: CommandWithoutHTTP {
    static let name = "send"

    @Argument(parsing: .captureForPassthrough, help: .hidden)
    var arguments: [String] = []
}

struct DrillCommand: CommandWithoutHTTP {
    static let name = "drill"

    @Argument(parsing: .captureForPassthrough, help: .hidden)
    var arguments: [String] = []
}

struct ListenCommand: CommandWithoutHTTP {
    static let name = "listen"

    @Argument(parsing: .captureForPassthrough, help: .hidden)
    var arguments: [String] = []
}

let withoutHTTP = """
    built without the trait 'HTTP'; in the manifest of your package: \
    .package(url: …, traits: ["HTTP"]); in this package, pass '--traits HTTP' to swift
    """
#endif

#if CLI
import ArgumentParser

/// The age of an event: a number of seconds, minutes, hours or days, such as `90s`, `15m`, `12h` or `30d`.
struct EventAge: ExpressibleByArgument, Equatable {
    let seconds: Double

    init?(argument: String) {
        let units: [Character: Double] = ["s": 1, "m": 60, "h": 3_600, "d": 86_400]
        guard let unit = argument.last.flatMap({ units[$0] }),
            let number = UInt32(argument.dropLast())
        else { return nil }
        seconds = Double(number) * unit
    }
}
#endif

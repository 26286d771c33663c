/// Runs a ``PatternProgram`` over a text, with all alternatives at once.
struct PatternMatcher {
    private let program: PatternProgram
    /// The places in the program that take the next character, and where they are in `states`.
    private var states: [Int] = []
    /// The step in which each place was last reached.
    private var reached: [Int]
    private var step = 0
    private var work = 0

    private let maximumWork: Int

    /// - Parameter maximumWork: How many instructions may run.
    init(_ program: PatternProgram, maximumWork: Int) {
        self.program = program
        self.maximumWork = maximumWork
        reached = Array(repeating: -1, count: program.instructions.count)
    }

    /// Whether the program matches somewhere in a text; `nil` where that takes too long to know.
    mutating func matches(_ text: String) -> Bool? {
        var before: Unicode.Scalar?
        var rest = text.unicodeScalars[...]
        while true {
            let next = rest.popFirst()
            // A match may begin here too.
            if reach(0, before, next) { return true }
            guard let next else { return false }
            guard work < maximumWork else { return nil }
            let current = states
            states.removeAll(keepingCapacity: true)
            step += 1
            for state in current {
                guard case .set(let set) = program.instructions[state] else { continue }
                work += 1
                guard set.contains(next) else { continue }
                if reach(state + 1, next, rest.first) { return true }
            }
            before = next
        }
    }

    /// Follows what takes no character.
    ///
    /// - Returns: Whether the match is complete.
    private mutating func reach(
        _ place: Int, _ before: Unicode.Scalar?, _ after: Unicode.Scalar?
    ) -> Bool {
        var places = [place]
        while let place = places.popLast() {
            guard reached[place] != step else { continue }
            reached[place] = step
            work += 1
            switch program.instructions[place] {
            case .match: return true
            case .set: states.append(place)
            case .jump(let target): places.append(target)
            case .split(let first, let second): places += [second, first]
            case .assertion(let assertion):
                if assertion.holds(between: before, and: after) { places.append(place + 1) }
            }
        }
        return false
    }
}

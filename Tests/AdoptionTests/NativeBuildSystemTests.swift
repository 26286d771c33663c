#if os(macOS) || os(Linux)
import Testing

extension AdoptionTests {
    @Suite struct NativeBuildSystemTests {
        @Test("The native build system generates only the code whose input changed")
        func changes() throws {
            try BuildSystemCheck.run(.native)
        }
    }
}
#endif

import java.io.File;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Checks a PDF against standards: `java -cp <veraPDF and a JAXB runtime> Conformance.java ua1,3a file.pdf`. Prints PASS
 * or FAIL per standard and the clause of every failed check.
 */
public class Conformance {
  public static void main(String[] arguments) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    for (String standard : arguments[0].split(",")) {
      PDFAFlavour flavour = PDFAFlavour.byFlavourId(standard);
      try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(arguments[1]), flavour)) {
        print(standard, Foundries.defaultInstance().createValidator(flavour, 1000, false, true, false).validate(parser));
      }
    }
  }

  private static void print(String standard, ValidationResult result) {
    System.out.println((result.isCompliant() ? "PASS " : "FAIL ") + standard);
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() == TestAssertion.Status.FAILED) {
        System.out.println("  " + assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber()
            + " " + assertion.getLocation().getContext());
      }
    }
  }
}

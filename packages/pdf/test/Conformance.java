import java.io.File;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Checks PDF files against standards: `java -cp <veraPDF and a JAXB runtime> Conformance.java ua1,3a=file.pdf …`. Prints
 * a line for each standard and file: PASS or FAIL, the standard, the file, the number of failed checks and their rules.
 */
public class Conformance {
  public static void main(String[] arguments) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    for (String argument : arguments) {
      String[] parts = argument.split("=", 2);
      for (String standard : parts[0].split(",")) System.out.println(check(standard, parts[1]));
    }
  }

  private static String check(String standard, String file) {
    PDFAFlavour flavour = PDFAFlavour.byFlavourId(standard);
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), flavour)) {
      return line(standard, file, Foundries.defaultInstance().createValidator(flavour, 100000, false, true, false).validate(parser));
    } catch (Exception unreadable) {
      return "FAIL\t" + standard + "\t" + file + "\t1\tunreadable";
    }
  }

  private static String line(String standard, String file, ValidationResult result) {
    int failed = 0;
    TreeSet<String> rules = new TreeSet<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
      failed++;
      rules.add(assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber());
    }
    return (result.isCompliant() ? "PASS\t" : "FAIL\t") + standard + "\t" + file + "\t" + failed + "\t" + String.join(" ", rules);
  }
}

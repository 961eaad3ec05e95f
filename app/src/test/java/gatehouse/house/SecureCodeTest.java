package gatehouse.house;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import gg.jte.TemplateEngine;
import java.io.ObjectInputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.net.http.HttpClient;
import java.nio.channels.SocketChannel;
import java.security.KeyPairGeneratorSpi;
import java.security.MessageDigestSpi;
import java.security.Provider;
import java.security.SignatureSpi;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import javax.crypto.CipherSpi;
import javax.crypto.KeyAgreementSpi;
import javax.crypto.MacSpi;
import javax.crypto.spec.PBEKeySpec;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/// What no line of the code may do, whoever writes it: the rules of OWASP ASVS 5.0 that a compiler
/// does not know.
///
/// Each is seen to fail, by [SecureCodeIsWatchedTest].
@AnalyzeClasses(packages = "gatehouse", importOptions = ImportOption.DoNotIncludeTests.class)
class SecureCodeTest {
  @ArchTest
  @Asvs("1.3.2")
  static void nothingThatWasTypedIsRun(JavaClasses classes) {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "org.springframework.expression..", "javax.script..", "javax.tools..", "groovy.."))
        .because("text is no program")
        .check(classes);
  }

  @ArchTest
  @Asvs("1.1.1")
  static void whatComesInIsDecodedOnceByTheServer(JavaClasses classes) {
    noClasses()
        .should()
        .dependOnClassesThat(
            named(
                "java.net.URLDecoder",
                "org.springframework.web.util.UriUtils",
                "org.springframework.web.util.HtmlUtils"))
        .because("who decodes again, after others have looked, sees what they did not")
        .check(classes);
  }

  @ArchTest
  @Asvs("1.1.2")
  static void nothingIsEscapedBeforeItIsShown(JavaClasses classes) {
    noClasses()
        .should()
        .dependOnClassesThat(
            named(
                "org.springframework.web.util.HtmlUtils",
                "org.springframework.web.util.JavaScriptUtils",
                "gg.jte.html.escape.Escape"))
        .because("the template escapes, last of all and for the place where the text stands")
        .check(classes);
  }

  @ArchTest
  @Asvs("1.3.7")
  static void templatesAreMadeByTheBuildAlone(JavaClasses classes) {
    noClasses()
        .should()
        .callMethodWhere(
            target(name("create")).and(target(owner(belongToAnyOf(TemplateEngine.class)))))
        .orShould()
        .dependOnClassesThat(resideInAnyPackage("gg.jte.resolve..", "gg.jte.compiler.."))
        .because("a template that is made while we run can be made of what was typed")
        .check(classes);
  }

  /// One process, by its words: no shell reads them.
  @ArchTest
  @Asvs("1.2.5")
  static void onlyTheDatabasesOwnProgramsAreRun(JavaClasses classes) {
    noClasses()
        .that(not("gatehouse.database.Command"))
        .should()
        .dependOnClassesThat(belongToAnyOf(ProcessBuilder.class))
        .orShould()
        .callMethodWhere(target(name("exec")).and(target(owner(belongToAnyOf(Runtime.class)))))
        .check(classes);
  }

  @ArchTest
  @Asvs("1.5.2")
  static void noObjectIsMadeOfWhatIsSent(JavaClasses classes) {
    noClasses()
        .should()
        .dependOnClassesThat(belongToAnyOf(ObjectInputStream.class))
        .orShould()
        .dependOnClassesThat(
            named(
                "java.beans.XMLDecoder",
                "org.yaml.snakeyaml.constructor.Constructor",
                "org.springframework.util.SerializationUtils"))
        .orShould()
        .callMethodWhere(target(nameMatching("activateDefaultTyping.*|enableDefaultTyping.*")))
        .because("whoever sends an object chooses its type, and what it does")
        .check(classes);
  }

  @ArchTest
  @Asvs("1.5.1")
  static void onlyTheReaderThatTakesNoEntitiesReadsXml(JavaClasses classes) {
    noClasses()
        .that(not("gatehouse.rosters.sheets.Markup"))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "javax.xml.stream..",
                "org.xml.sax..",
                "javax.xml.transform..",
                "javax.xml.xpath.."))
        .orShould()
        .callMethodWhere(
            target(name("parse"))
                .and(
                    target(
                        owner(
                            named(
                                "javax.xml.parsers.DocumentBuilder",
                                "javax.xml.parsers.SAXParser")))))
        .check(classes);
  }

  /// Invented people of a demonstration, and which question comes first, may be guessed.
  @ArchTest
  @Asvs({"6.5.3", "7.2.3"})
  static void chanceComesFromTheOperatingSystem(JavaClasses classes) {
    noClasses()
        .that()
        .resideOutsideOfPackage("gatehouse.demonstration..")
        .and(not("gatehouse.training.Questions"))
        .should()
        .dependOnClassesThat(
            belongToAnyOf(Random.class, ThreadLocalRandom.class, SplittableRandom.class))
        .orShould()
        .callMethod(Math.class, "random")
        .check(classes);
  }

  @ArchTest
  @Asvs("11.2.1")
  static void noCipherIsOurOwn(JavaClasses classes) {
    noClasses()
        .should()
        .beAssignableTo(MessageDigestSpi.class)
        .orShould()
        .beAssignableTo(MacSpi.class)
        .orShould()
        .beAssignableTo(CipherSpi.class)
        .orShould()
        .beAssignableTo(SignatureSpi.class)
        .orShould()
        .beAssignableTo(KeyPairGeneratorSpi.class)
        .orShould()
        .beAssignableTo(KeyAgreementSpi.class)
        .orShould()
        .beAssignableTo(Provider.class)
        .because("ciphers and digests are those of the JDK, Bouncy Castle and age")
        .check(classes);
  }

  /// But for the database's own login, whose password is 32 random bytes.
  @ArchTest
  @Asvs("11.4.4")
  static void noKeyIsMadeOfAPassword(JavaClasses classes) {
    noClasses()
        .that(not("gatehouse.database.ScramVerifier"))
        .should()
        .dependOnClassesThat(belongToAnyOf(PBEKeySpec.class))
        .check(classes);
  }

  @ArchTest
  static void nobodyBelievesAnyCertificate(JavaClasses classes) {
    noClasses()
        .should()
        .beAssignableTo(TrustManager.class)
        .orShould()
        .beAssignableTo(HostnameVerifier.class)
        .orShould()
        .dependOnClassesThat(belongToAnyOf(SSLContext.class))
        .because("the JDK checks certificates; nothing here tells it not to")
        .check(classes);
  }

  /// What they speak to is a setting: the school's identity provider, the mail server.
  @ArchTest
  @Asvs("13.2.4")
  static void onlyTheseSpeakToOthers(JavaClasses classes) {
    noClasses()
        .that(
            not(
                "gatehouse.signin.identity.Outward",
                "gatehouse.notices.SmtpPost",
                // asks itself, while the JVM learns how it starts
                "gatehouse.Training",
                "gatehouse.database.Postmaster"))
        .should()
        .dependOnClassesThat(
            belongToAnyOf(
                HttpClient.class,
                Socket.class,
                ServerSocket.class,
                SocketChannel.class,
                URLConnection.class,
                RestTemplate.class))
        .orShould()
        .callMethodWhere(
            target(nameMatching("create|builder"))
                .and(target(owner(belongToAnyOf(RestClient.class)))))
        .orShould()
        .callMethodWhere(
            target(name("openConnection")).and(target(owner(belongToAnyOf(URL.class)))))
        .orShould()
        .dependOnClassesThat(resideInAnyPackage("jakarta.mail.."))
        .check(classes);
  }

  /// Files are keys, the set-up code, lists of settings and backups: nothing that anybody sends.
  @ArchTest
  @Asvs({"5.3.1", "5.3.2"})
  static void nothingThatIsSentBecomesAFileOrThePathOfOne(JavaClasses classes) {
    noClasses()
        .that()
        .resideInAnyPackage(
            "gatehouse.access..",
            "gatehouse.adoption..",
            "gatehouse.advice..",
            "gatehouse.duties..",
            "gatehouse.home..",
            "gatehouse.people..",
            "gatehouse.policies..",
            "gatehouse.records..",
            "gatehouse.rosters..",
            "gatehouse.schools..",
            "gatehouse.shell..",
            "gatehouse.signing..",
            "gatehouse.signin.web..",
            "gatehouse.tenancy..",
            "gatehouse.training..")
        .should()
        .dependOnClassesThat(resideInAnyPackage("java.nio.file.."))
        .orShould()
        .dependOnClassesThat(
            named(
                "java.io.File",
                "java.io.FileOutputStream",
                "java.io.FileInputStream",
                "java.io.RandomAccessFile"))
        .check(classes);
  }

  @ArchTest
  @Asvs("15.2.3")
  static void nothingOfTheTestsIsInTheService(JavaClasses classes) {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "org.junit..",
                "org.assertj..",
                "org.springframework.test..",
                "org.springframework.boot.test..",
                "org.springframework.boot.devtools..",
                "com.tngtech.archunit.."))
        .check(classes);
  }

  private static DescribedPredicate<JavaClass> named(String... names) {
    return nameIn(names).as(String.join(", ", names));
  }

  private static DescribedPredicate<JavaClass> not(String... names) {
    return DescribedPredicate.not(nameIn(names)).as("not " + String.join(", ", names));
  }

  /// A type with all that stands inside it.
  private static DescribedPredicate<JavaClass> nameIn(String... names) {
    return DescribedPredicate.describe(
        "named", type -> List.of(names).contains(type.getName().replaceFirst("\\$.*", "")));
  }
}

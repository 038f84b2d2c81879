package org.systemicalliance.examples.families;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;

/** Invents the child and everyone around the child: names and roles, and nothing by which anyone could be reached. */
final class People {

    private static final String ROLE_CODE = "http://terminology.hl7.org/CodeSystem/v3-RoleCode";
    private static final String ROLE_CLASS = "http://terminology.hl7.org/CodeSystem/v3-RoleClass";
    private static final String CLINICAL = "http://terminology.hl7.org/CodeSystem/condition-clinical";
    private static final String VERIFICATION = "http://terminology.hl7.org/CodeSystem/condition-ver-status";
    private static final String CATEGORY = "http://terminology.hl7.org/CodeSystem/condition-category";

    private static final List<Coding> CONDITIONS = List.of(
            Guide.coding("ndd-condition", "asd", "Autism spectrum disorder"),
            Guide.coding("ndd-condition", "adhd", "Attention-deficit hyperactivity disorder"),
            Guide.coding("ndd-condition", "intellectual-disability", "Intellectual disability"),
            Guide.coding("ndd-condition", "down-syndrome", "Down syndrome"));
    private static final List<Coding> SEVERITIES = List.of(
            Guide.coding("condition-severity", "mild", "Mild"),
            Guide.coding("condition-severity", "moderate", "Moderate"),
            Guide.coding("condition-severity", "severe", "Severe"));

    private final String key;
    private final LocalDate firstWave;
    private final Random random;
    private final List<Member> members = new ArrayList<>();
    private final List<Resource> resources = new ArrayList<>();

    People(String key, FamilyConfiguration configuration, Random random) {
        this.key = key;
        this.firstWave = configuration.schedule().start();
        this.random = random;
        String familyName = Names.family(random);
        addChild(familyName, configuration.household().child() == ChildVoice.ANSWERS);
        addParents(familyName, configuration.household().parents());
        addCaregivers(configuration.household().caregivers());
        addProfessionals(configuration.household().professionals());
    }

    /** The child first, then parents, caregivers and professionals. */
    List<Member> members() {
        return List.copyOf(members);
    }

    Member child() {
        return members.get(0);
    }

    /** The resources that stand for them, and the child's condition. */
    List<Resource> resources() {
        return List.copyOf(resources);
    }

    private void addChild(String familyName, boolean answers) {
        boolean girl = random.nextBoolean();
        HumanName name = named(girl ? Names.girl(random) : Names.boy(random), familyName);
        int youngest = answers ? 7 : 3;
        LocalDate born = firstWave.minusYears(youngest + random.nextInt(8)).minusDays(random.nextInt(365));
        Patient child = Guide.made(new Patient(), "child", id("child"));
        child.setActive(true)
                .addName(name)
                .setGender(girl ? AdministrativeGender.FEMALE : AdministrativeGender.MALE)
                .setBirthDateElement(new DateType(born.toString()));
        add(Role.CHILD, child, name);
        resources.add(condition(born));
    }

    private Condition condition(LocalDate born) {
        Condition condition = Guide.made(new Condition(), "ndd-condition", id("condition"));
        condition
                .setClinicalStatus(new CodeableConcept(new Coding(CLINICAL, "active", "Active")))
                .setVerificationStatus(new CodeableConcept(new Coding(VERIFICATION, "confirmed", "Confirmed")))
                .addCategory(new CodeableConcept(new Coding(CATEGORY, "problem-list-item", "Problem List Item")))
                .setCode(new CodeableConcept(Names.oneOf(CONDITIONS, random).copy()))
                .setSeverity(new CodeableConcept(Names.oneOf(SEVERITIES, random).copy()))
                .setSubject(child().asReference())
                .setRecordedDateElement(new org.hl7.fhir.r4.model.DateTimeType(
                        born.plusDays(700).toString()));
        return condition;
    }

    private void addParents(String familyName, int count) {
        boolean motherFirst = random.nextBoolean();
        for (int i = 0; i < count; i++) {
            boolean mother = motherFirst == (i == 0);
            HumanName name = named(mother ? Names.girl(random) : Names.boy(random), familyName);
            RelatedPerson parent = relative("parent", mother ? "mother" : "father", name);
            parent.addRelationship(new CodeableConcept(
                    mother ? new Coding(ROLE_CODE, "MTH", "mother") : new Coding(ROLE_CODE, "FTH", "father")));
            parent.setGender(mother ? AdministrativeGender.FEMALE : AdministrativeGender.MALE);
            add(Role.PARENT, parent, name);
        }
    }

    private void addCaregivers(int count) {
        for (int i = 1; i <= count; i++) {
            HumanName name =
                    named(random.nextInt(4) > 0 ? Names.girl(random) : Names.boy(random), Names.family(random));
            RelatedPerson caregiver = relative("caregiver", "caregiver-" + i, name);
            boolean hired = random.nextInt(3) > 0;
            caregiver.addRelationship(
                    hired
                            ? new CodeableConcept(new Coding(ROLE_CLASS, "CAREGIVER", "caregiver"))
                            : new CodeableConcept(new Coding(ROLE_CODE, "GRMTH", "grandmother")));
            caregiver.addExtension(employment(hired));
            add(Role.CAREGIVER, caregiver, name);
        }
    }

    private Extension employment(boolean hired) {
        Extension employment = new Extension(Guide.extension("employment"));
        employment.addExtension(
                "arrangement",
                hired
                        ? Guide.concept("caregiver-arrangement", "hired", "Hired caregiver")
                        : Guide.concept("caregiver-arrangement", "extended-family", "Extended family"));
        employment.addExtension("liveIn", new BooleanType(random.nextBoolean()));
        employment.addExtension("hoursPerWeek", new DecimalType(10 + 5 * random.nextInt(9)));
        employment.addExtension(
                "paidBy",
                hired
                        ? Guide.concept("caregiver-payer", "parents", "Parents")
                        : Guide.concept("caregiver-payer", "unpaid", "Unpaid"));
        return employment;
    }

    private RelatedPerson relative(String profile, String shortName, HumanName name) {
        RelatedPerson relative = Guide.made(new RelatedPerson(), profile, id(shortName));
        return relative.setActive(true).setPatient(child().asReference()).addName(name);
    }

    private void addProfessionals(int count) {
        for (Discipline discipline : List.of(Discipline.values()).subList(0, count)) {
            HumanName name = named(random.nextBoolean() ? Names.girl(random) : Names.boy(random), Names.family(random));
            Practitioner person =
                    Guide.made(new Practitioner(), "professional-person", id(discipline.shortName() + "-person"));
            person.setActive(true).addName(name);
            PractitionerRole role = Guide.made(new PractitionerRole(), "professional", id(discipline.shortName()));
            role.setActive(true)
                    .setPractitioner(new Reference("Practitioner/" + person.getIdPart())
                            .setDisplay(name.getNameAsSingleString()))
                    .addCode(Guide.concept("professional-discipline", discipline.code(), discipline.display()))
                    .addExtension(Guide.extension("years-of-experience"), new DecimalType(1 + random.nextInt(25)));
            resources.add(person);
            add(Role.PROFESSIONAL, role, name);
        }
    }

    private void add(Role role, Resource person, HumanName name) {
        resources.add(person);
        members.add(new Member(role, person.fhirType(), person.getIdPart(), name.getNameAsSingleString()));
    }

    private String id(String shortName) {
        return key + "-" + shortName;
    }

    private static HumanName named(String given, String family) {
        return new HumanName().setFamily(family).addGiven(given);
    }
}

package gatehouse.demonstration;

import gatehouse.people.Name;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/// Makes up what people are called, as in a British school of today. The parts are common; whoever
/// really bears a name that comes about is not meant.
final class Names {
  private static final int KNOWN_AS_IN_A_HUNDRED = 30;

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final List<String> WOMEN =
      words(
          """
          Abigail Adaeze Aisha Alice Amara Amelia Ananya Anjali Anya Ayesha Beatrice Bethan Bronwen Carys Catherine
          Charlotte Chidinma Chloe Ciara Daisy Deborah Eilidh Eleanor Elizabeth Ella Elif Emily Erin Esther Eva Farah
          Fatima Fiona Florence Freya Gabriela Georgia Grace Habiba Hannah Harriet Helen Imogen Ines Iona Iris Isabella
          Isla Jasmine Jennifer Jodie Joy Katarzyna Katherine Keira Khadija Laila Layla Leah Lena Lily Lucy Maeve Magda
          Maisie Margaret Maria Maya Mei Meera Mia Miriam Molly Nadia Naomi Nia Niamh Noor Olivia Oluchi Orla Phoebe
          Poppy Priya Rachel Rania Rebecca Rhiannon Rosa Ruby Ruth Saffron Samira Sana Sarah Shanice Simran Siobhan
          Sophie Susan Tamsin Tanisha Thandiwe Victoria Wanjiru Willow Xin Yasmin Yetunde Zainab Zara Zoë
          """);
  private static final List<String> MEN =
      words(
          """
          Aaron Abdul Adam Aidan Alexander Alfie Ali Amir Andrew Anthony Aravind Arjun Arthur Benjamin Bilal Callum
          Cameron Charlie Christopher Connor Daniel David Deepak Devon Dominic Dylan Edward Elijah Emeka Ethan Ewan
          Felix Finlay Frederick Gareth George Gethin Hamza Harry Haruki Hassan Henry Hugo Ibrahim Idris Isaac Ivan Jack
          Jacob Jake James Jamal Jason Joel Jonathan Joseph Joshua Kai Karim Kwame Leo Leon Liam Lloyd Logan Louis Luca
          Lucas Malachi Marcus Mateusz Matthew Michael Mohammed Musa Nathan Nicholas Noah Oliver Omar Oscar Owen Patrick
          Peter Piotr Rafael Rahul Ravi Reuben Rhys Richard Robert Rohan Rory Samuel Sanjay Sebastian Simon Stephen
          Tariq Thomas Tobias Toby Tomasz Tunde Tyrone William Yusuf Zachary Zain
          """);
  private static final List<String> FAMILIES =
      words(
          """
          Abara Achterberg Adeyemi Afolabi Ahmed Akhtar Alderwick Ali Appleyard Arkwell Ashdown Asante Bains Bamford
          Banerjee Barkway Begum Bellweather Bhatt Birchall Blackmore Boateng Bramhall Brightwell Byrne Caddick Castellan
          Chandra Chaudhry Chaplin Chen Chowdhury Clowes Cobbold Colebrook Coyle Crabtree Cresswell Dacosta Danso Darlow
          Davies Dewhurst Dhillon Donnelly Dosanjh Drabble Eastaway Edwards Ekwueme Elmhirst Evans Fairbrother Farrow
          Fenwick Ferreira Fitzgerald Fothergill Gallagher Garside Georgiou Gill Goodacre Greatorex Griffiths Gupta
          Hallworth Haque Hargreave Harlow Hassan Hathersage Hebden Hollis Holroyd Hughes Hussain Ibekwe Iqbal Islam
          Jankowski Jarvis Jepson Jones Joshi Kapoor Kaur Kenworthy Khan Kowalczyk Lamptey Langthorne Leadbeater Li
          Liddington Lister Llewellyn Lomax MacAskill Mahmood Makepeace Malik Marchetti Marsden Mensah Merriweather
          Mistry Molloy Moran Morgan Mukherjee Mwangi Nair Ndlovu Nettleton Ng Nkosi Nowak O’Brien O’Hara Oakeshott
          Obi Odell Ogunleye Okafor Okoro Olusola Onwudiwe Osei Owusu Padgett Pankhurst Parekh Patel Pemberton
          Penhaligon Petrov Pickering Popescu Prentice Quayle Quill Rafferty Rahman Ramsbottom Rao Redfern Rees Rhodes
          Rosewarne Rowntree Sahota Salisbury Santos Sattar Shah Sharma Shelmerdine Siddiqui Silva Singh Skelton
          Sokolov Stubbington Sutcliffe Tambe Tan Tattersall Thackray Thistlewood Thomas Trelawney Tremayne Truscott
          Uddin Underhill Vasquez Verma Wadsworth Walcott Warburton Wetherby Whitcombe Williams Winterbourne Wójcik
          Wolstenholme Wong Wrigley Yardley Yilmaz Zaman Zhang
          """);
  private static final Map<String, String> KNOWN_AS =
      Map.ofEntries(
          Map.entry("Abigail", "Abbie"),
          Map.entry("Alexander", "Sandy"),
          Map.entry("Andrew", "Drew"),
          Map.entry("Anthony", "Tony"),
          Map.entry("Beatrice", "Bea"),
          Map.entry("Benjamin", "Ben"),
          Map.entry("Catherine", "Cath"),
          Map.entry("Charlotte", "Lottie"),
          Map.entry("Christopher", "Kit"),
          Map.entry("Daniel", "Dan"),
          Map.entry("Deborah", "Debs"),
          Map.entry("Edward", "Ned"),
          Map.entry("Eleanor", "Nell"),
          Map.entry("Elizabeth", "Libby"),
          Map.entry("Frederick", "Fred"),
          Map.entry("Gabriela", "Gabi"),
          Map.entry("Isabella", "Izzy"),
          Map.entry("Jonathan", "Jonty"),
          Map.entry("Joseph", "Joe"),
          Map.entry("Joshua", "Josh"),
          Map.entry("Katarzyna", "Kasia"),
          Map.entry("Katherine", "Kate"),
          Map.entry("Margaret", "Meg"),
          Map.entry("Mateusz", "Matt"),
          Map.entry("Matthew", "Matt"),
          Map.entry("Mohammed", "Mo"),
          Map.entry("Nathan", "Nate"),
          Map.entry("Nicholas", "Nick"),
          Map.entry("Oluchi", "Lulu"),
          Map.entry("Patrick", "Paddy"),
          Map.entry("Rebecca", "Becky"),
          Map.entry("Samuel", "Sam"),
          Map.entry("Sebastian", "Seb"),
          Map.entry("Thandiwe", "Thandi"),
          Map.entry("Thomas", "Tom"),
          Map.entry("Victoria", "Vicky"),
          Map.entry("William", "Will"),
          Map.entry("Yetunde", "Yetty"),
          Map.entry("Zachary", "Zac"));

  private Names() {}

  static Name anybody(Random random) {
    return random.nextBoolean() ? woman(family(random), random) : man(family(random), random);
  }

  static Name woman(String family, Random random) {
    return called(Seed.one(WOMEN, random), family, random);
  }

  static Name man(String family, Random random) {
    return called(Seed.one(MEN, random), family, random);
  }

  static String family(Random random) {
    return Seed.one(FAMILIES, random);
  }

  private static Name called(String given, String family, Random random) {
    var name = Name.of(given, family);
    var knownAs = KNOWN_AS.get(given);
    return knownAs != null && random.nextInt(100) < KNOWN_AS_IN_A_HUNDRED
        ? name.goingBy(knownAs)
        : name;
  }

  private static List<String> words(String text) {
    return SPACE.splitAsStream(text.strip()).toList();
  }
}

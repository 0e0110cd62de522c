import { matrix } from './table.js';

/** What stands on a centre's door is for everybody. */
export const centres = matrix`
                          coordinator  leader  staff   volunteer  contact  resident  anonymous

Query.centre .centres     public       public  public  public     public   public    public
Mutation.setGuardianAge    -            centre  -       -          -        -         -
Centre.address .districts .email .guardianAge .id .municipality .name .phone .slug .zone
                          public       public  public  public     public   public    public
District.name .neighbours public       public  public  public     public   public    public
`;

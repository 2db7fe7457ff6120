import{n as t}from"./property-DPBHA90T.js";function r(r){return t({...r,state:!0,attribute:!1})}export{r};

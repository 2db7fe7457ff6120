export{r as ClipPlayer}from"../chunks/clip-player-BE3tlo1c.js";import"lit";import"lit/decorators/property.js";import"lit/decorators/state.js";

export{r as ClipPlayer}from"../chunks/clip-player-847RD7Gk.js";import"lit";import"lit/decorators/property.js";import"lit/decorators/state.js";

export{x as ClipPlayer}from"../chunks/clip-player-CsyPGFtC.js";import"lit";import"lit/decorators/property.js";import"lit/decorators/state.js";

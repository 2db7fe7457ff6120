export{f as ClipSeekSlider}from"../chunks/clip-controls-DslR0PV8.js";import"../chunks/clip-player-DfUOWVwo.js";

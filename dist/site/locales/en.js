import{e as o}from"../chunks/common-BeVZ5IzE.js";import{e as s}from"../chunks/clip-more-D58mB_wA.js";import{e as m}from"../chunks/dialogs-TsuZku4P.js";const r={...m,...s,...o};export{r as en};

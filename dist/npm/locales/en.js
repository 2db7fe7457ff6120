import{e as o}from"../chunks/common-yq2amkJz.js";import{e as s}from"../chunks/clip-more-SBR-Jrpr.js";import{e as m}from"../chunks/dialogs-RWB66zPI.js";const r={...m,...s,...o};export{r as en};
